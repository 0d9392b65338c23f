package dev.hardwire.processor.payload;

/**
 * What keeps an event's arguments from being stored.
 *
 * @param path the way to it, such as {@code order.lines[].product}
 * @param reason why it can't be stored, as what follows a colon
 * @param remedy what to do about it, as a sentence
 */
public record Unstorable(String path, String reason, String remedy) {}
