/** Starts programs that differ only in how they fire events, and measures them from outside. */
@NullMarked
package dev.hardwire.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
