package dev.hardwire.tools.render;

import dev.hardwire.tools.report.WiringReport;

/** Writes a wiring as a Mermaid flowchart, as GitHub and its like show it. */
public final class Mermaid {
  /** More nodes than this make no readable picture; the modules alone are drawn then. */
  static final int MOST_NODES = 80;

  private Mermaid() {}

  /** Returns the flowchart: publishers, events and callbacks, or the modules of a large wiring. */
  public static String of(WiringReport wiring) {
    MermaidDetails details = new MermaidDetails(wiring);
    return details.nodes() <= MOST_NODES ? details.text() : new MermaidModules(wiring).text();
  }
}
