/** What annotation processors add to a compile: of Hardwire, and of others that do a like job. */
@NullMarked
package dev.hardwire.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
