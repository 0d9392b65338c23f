/** What events between processes cost. */
@NullMarked
package dev.hardwire.benchmarks.remote;

import org.jspecify.annotations.NullMarked;
