package dev.hardwire.integration.semantics.program;

/**
 * A listener.
 *
 * @param label what traces call it
 * @param event the number of its event
 */
public record ListenerSpec(String label, int event, Behaviour behaviour) {}
