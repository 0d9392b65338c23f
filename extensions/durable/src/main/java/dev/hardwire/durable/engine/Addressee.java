package dev.hardwire.durable.engine;

import org.jspecify.annotations.Nullable;

/**
 * Whom a delivery is stored for.
 *
 * @param callback the id of the callback
 * @param lane what the delivery is kept in order by; {@code null} for no order
 */
public record Addressee(String callback, @Nullable String lane) {}
