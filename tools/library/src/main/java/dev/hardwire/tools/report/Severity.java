package dev.hardwire.tools.report;

/** How serious a finding is. */
public enum Severity {
  /** It is not looked for. */
  OFF,
  /** It is told. */
  NOTE,
  /** It is told and looked at. */
  WARNING,
  /** A check fails. */
  ERROR
}
