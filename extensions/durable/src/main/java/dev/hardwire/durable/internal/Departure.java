package dev.hardwire.durable.internal;

import dev.hardwire.durable.engine.StoredFire;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fire that is sent to other processes.
 *
 * @param id what it is known by everywhere
 * @param fire the event and its arguments
 * @param key the text by which it is kept in order; {@code null} for no order
 */
@SuppressWarnings("exports") // seen by hardwire-remote, and by generated code
public record Departure(UUID id, StoredFire fire, @Nullable String key) {}
