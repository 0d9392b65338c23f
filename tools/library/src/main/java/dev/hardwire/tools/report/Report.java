package dev.hardwire.tools.report;

import java.util.List;

/**
 * All that is known of an application.
 *
 * @param wirings its wirings, in the order of their names
 * @param troubles what could not be read, and what to do about it; the rest of the report holds all
 *     the same
 */
public record Report(List<WiringReport> wirings, List<Trouble> troubles) {

  /** Copies of the lists are kept. */
  public Report {
    wirings = List.copyOf(wirings);
    troubles = List.copyOf(troubles);
  }

  /**
   * Something that could not be read.
   *
   * @param place the file, or the file in a jar: {@code lib/mail.jar!/mail/Mail.class}
   * @param message what is wrong with it, and what to do about it
   */
  public record Trouble(String place, String message) {}
}
