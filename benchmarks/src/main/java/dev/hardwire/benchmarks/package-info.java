/**
 * Measures what events cost: each benchmark has a wiring that is generated here, and beside it the
 * same calls as a person would write them.
 */
@NullMarked
package dev.hardwire.benchmarks;

import org.jspecify.annotations.NullMarked;
