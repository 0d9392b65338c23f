/**
 * Brings declarations together: which modules take part, which contract belongs to which callback,
 * what is called from where. Takes what {@code read} found, asks {@code check}, and makes the
 * models of {@code model} along with the problems that show only here.
 */
@NullMarked
package dev.hardwire.processor.wire;

import org.jspecify.annotations.NullMarked;
