package dev.hardwire.processor.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a broken rule means for the compilation, from nothing to its end. */
public enum Severity {
  OFF,
  NOTE,
  WARNING,
  ERROR;

  /** The severity that an option of the compiler names, such as {@code warning}. */
  static Optional<Severity> named(String text) {
    return Stream.of(values()).filter(severity -> severity.text().equals(text)).findFirst();
  }

  /** How options and documentation call it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
