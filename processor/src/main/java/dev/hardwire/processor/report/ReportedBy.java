package dev.hardwire.processor.report;

/** Which of the processors reports a broken rule. */
public enum ReportedBy {
  /** AccessorProcessor: what one type shows on its own. */
  ACCESSOR("AccessorProcessor"),
  /** IndexProcessor: what the compilation as a whole shows. */
  INDEX("IndexProcessor"),
  /** WiringProcessor: what shows only when modules come together. */
  WIRING("WiringProcessor"),
  /** Whichever meets it. */
  ANY("any");

  private final String text;

  ReportedBy(String text) {
    this.text = text;
  }

  /** How the documentation calls it. */
  public String text() {
    return text;
  }
}
