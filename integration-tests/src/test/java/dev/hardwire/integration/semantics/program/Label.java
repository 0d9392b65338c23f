package dev.hardwire.integration.semantics.program;

/** What traces show of an object, such as a sender. */
public record Label(String text) {
  @Override
  public String toString() {
    return text;
  }
}
