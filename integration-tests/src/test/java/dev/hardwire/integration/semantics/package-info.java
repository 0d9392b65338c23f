/**
 * Compares generated wirings with a reference interpreter: random programs do what the
 * documentation says.
 */
@NullMarked
package dev.hardwire.integration.semantics;

import org.jspecify.annotations.NullMarked;
