package dev.hardwire.integration.mistakes.program;

/** A part of a program. Its fields are changed by mistakes, and read when sources are written. */
public abstract class Draft {

  private boolean isPinned;

  /** Says that a mistake is here, so that a smaller program must keep this. */
  public void pin() {
    isPinned = true;
  }

  public boolean isPinned() {
    return isPinned;
  }
}
