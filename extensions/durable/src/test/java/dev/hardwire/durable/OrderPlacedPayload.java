package dev.hardwire.durable;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is stored of an order. */
public record OrderPlacedPayload(UUID order, long cents, @Nullable String note) {}
