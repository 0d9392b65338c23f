package dev.hardwire.modulith;

import java.util.UUID;

/** The event that is kept in the registry. */
public record OrderPlaced(UUID order) {}
