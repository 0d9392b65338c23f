/**
 * What a user of Hardwire writes: event contracts, callbacks, module anchors and wirings.
 * Everything here is read while compiling and has no run-time behaviour; what is called at run time
 * lives in {@code dev.hardwire.runtime}, what the processors write for one another in {@link
 * dev.hardwire.index}.
 */
@NullMarked
package dev.hardwire;

import org.jspecify.annotations.NullMarked;
