/** Makes random programs; the same one for the same seed. */
@NullMarked
package dev.hardwire.integration.semantics.random;

import org.jspecify.annotations.NullMarked;
