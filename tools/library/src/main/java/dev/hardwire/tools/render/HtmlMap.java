package dev.hardwire.tools.render;

import dev.hardwire.tools.report.Report;

/** Writes a report as one HTML page with a map, which needs nothing but a browser. */
public final class HtmlMap {
  private HtmlMap() {}

  /**
   * Returns the page.
   *
   * @param links how places in sources become links
   */
  public static String of(Report report, SourceLinks links) {
    return "<!DOCTYPE html><title>" + report.wirings().size() + links + "</title>";
  }
}
