/** Writes the page of performance, with its charts, from what was recorded. */
@NullMarked
package dev.hardwire.benchmarks.page;

import org.jspecify.annotations.NullMarked;
