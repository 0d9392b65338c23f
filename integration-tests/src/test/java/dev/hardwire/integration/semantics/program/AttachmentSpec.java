package dev.hardwire.integration.semantics.program;

/**
 * An instance of an attachable owner.
 *
 * @param label what traces call it
 * @param owner the number of its class
 */
public record AttachmentSpec(String label, int owner) {}
