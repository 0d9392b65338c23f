/**
 * What was measured, as files: each part of the benchmarks writes one for each JDK, and the page of
 * performance is made from them.
 */
@NullMarked
package dev.hardwire.benchmarks.record;

import org.jspecify.annotations.NullMarked;
