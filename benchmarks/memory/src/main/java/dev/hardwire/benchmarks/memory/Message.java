package dev.hardwire.benchmarks.memory;

/**
 * What buses are given that take event objects.
 *
 * @param number of the message
 */
public record Message(long number) {}
