package dev.hardwire.durable;

import java.time.Instant;

/**
 * Stored deliveries for a callback that no process of this wiring has. They are kept.
 *
 * @param callback the id that they were stored for
 * @param deliveries how many there are
 * @param oldest when the first of them became due
 */
public record UnknownCallback(String callback, long deliveries, Instant oldest) {}
