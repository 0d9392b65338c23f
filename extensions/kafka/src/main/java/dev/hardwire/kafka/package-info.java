/** Events between processes, by Apache Kafka. */
@NullMarked
package dev.hardwire.kafka;

import org.jspecify.annotations.NullMarked;
