/** Counts the bytes that wirings, attached owners, listeners and pending calls keep. */
@NullMarked
package dev.hardwire.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
