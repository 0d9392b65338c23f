/**
 * The databases that deliveries are stored in: connections, transactions and the statements on the
 * tables beside the engine's own. Knows nothing of callbacks; the engine calls it.
 */
@NullMarked
package dev.hardwire.durable.sql;

import org.jspecify.annotations.NullMarked;
