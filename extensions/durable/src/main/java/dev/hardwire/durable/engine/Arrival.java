package dev.hardwire.durable.engine;

import org.jspecify.annotations.Nullable;

/**
 * What another process has sent.
 *
 * @param delivery what the fire is known by, wherever it is received
 * @param fire the event and its arguments; of what can't be read, all that came
 * @param origin where it was found, and what came with it, for people
 * @param failure why it can't be read; {@code null} if it can
 */
public record Arrival(
    String delivery, StoredFire fire, String origin, @Nullable RuntimeException failure) {}
