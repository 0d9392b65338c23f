package dev.hardwire.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * An event's contract: a declared interface, or one that the wiring generates.
 *
 * @param event the event
 * @param type the interface
 * @param fire its abstract method
 * @param isInferred whether the wiring generates the interface
 * @param hasPublisher whether a publisher is generated next to the interface
 */
public record ContractModel(
    EventName event, ClassName type, FireMethod fire, boolean isInferred, boolean hasPublisher) {}
