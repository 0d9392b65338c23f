package dev.hardwire.tools.render;

import dev.hardwire.tools.report.Report;
import java.util.List;
import java.util.Map;

/**
 * Writes a report as one HTML page with a map, which needs nothing but a browser: scripts, styles
 * and the report itself stand in the page, and it may load nothing else. What comes from the report
 * reaches the page as JSON and is shown as text alone.
 */
public final class HtmlMap {
  private static final List<String> STYLES =
      List.of("colors.css", "page.css", "lists.css", "details.css", "print.css");

  /** In the order in which they need one another; they share one scope. */
  private static final List<String> SCRIPTS =
      List.of(
          "dom.js",
          "icons.js",
          "parts.js",
          "wiring.js",
          "elements.js",
          "layers.js",
          "layout.js",
          "bends.js",
          "graph-style.js",
          "graph.js",
          "tree.js",
          "details.js",
          "rows.js",
          "lists.js",
          "theme.js",
          "print.js",
          "keys.js",
          "tools.js",
          "page.js");

  private HtmlMap() {}

  /**
   * Returns the page.
   *
   * @param links how places in sources become links
   */
  public static String of(Report report, SourceLinks links) {
    String cytoscape = Resources.text(Resources.CYTOSCAPE);
    String scripts = "\"use strict\";\n" + Resources.texts(SCRIPTS);
    return Template.of(Resources.text("map.html"))
        .with(
            Map.of(
                "policy", ContentPolicy.of(cytoscape, scripts),
                "styles", Resources.texts(STYLES),
                "cytoscape", cytoscape,
                "report", MapJson.of(report, links),
                "scripts", scripts));
  }
}
