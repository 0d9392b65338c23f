package dev.hardwire.integration.semantics.source;

/**
 * A source file of a program.
 *
 * @param name the qualified name of its class
 */
public record SourceFile(String name, String text) {}
