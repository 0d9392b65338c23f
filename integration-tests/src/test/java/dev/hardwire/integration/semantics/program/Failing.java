package dev.hardwire.integration.semantics.program;

/** A kind of exception that callbacks and others throw. */
public enum Failing {
  UNCHECKED("IllegalStateException"),
  /** A class of each program. */
  CHECKED("Refusal"),
  ERROR("AssertionError"),
  INTERRUPTED("InterruptedException");

  private final String type;

  Failing(String type) {
    this.type = type;
  }

  public String type() {
    return type;
  }

  public boolean isChecked() {
    return this == CHECKED || this == INTERRUPTED;
  }

  /** Whether it ends a fire under every policy. */
  public boolean endsFire() {
    return this == ERROR || this == INTERRUPTED;
  }
}
