package dev.hardwire.integration.semantics.program;

import java.util.Map;

/**
 * Something that fires an event and has listeners: a wiring's event, or an event object.
 *
 * @param event the number of the event
 * @param isObject whether it is an event object
 * @param metadata what is told of the event object beyond the event's metadata
 */
public record SourceSpec(int event, boolean isObject, Map<String, String> metadata) {}
