/** What durable callbacks cost, compared with plain JDBC and with db-scheduler by itself. */
@NullMarked
package dev.hardwire.benchmarks.durable;

import org.jspecify.annotations.NullMarked;
