package dev.hardwire.durable;

import java.util.UUID;

/** What was stored of an order before there were cents. */
public record OldOrderPayload(UUID order, long euros) {}
