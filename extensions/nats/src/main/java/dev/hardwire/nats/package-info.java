/** Events between processes, by NATS JetStream. */
@NullMarked
package dev.hardwire.nats;

import org.jspecify.annotations.NullMarked;
