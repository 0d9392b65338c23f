package dev.hardwire.integration.semantics.program;

/** How an event's answers combine. */
public enum Answering {
  VOID,
  VETO,
  LIST,
  OPTIONAL,
  ONE,
  FOLD
}
