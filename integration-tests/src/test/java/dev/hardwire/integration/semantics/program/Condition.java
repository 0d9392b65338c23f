package dev.hardwire.integration.semantics.program;

import java.util.List;

/** A method that tells whether a callback is to run. */
public record Condition(
    String method, boolean isStatic, List<Parameter> parameters, Behaviour behaviour) {}
