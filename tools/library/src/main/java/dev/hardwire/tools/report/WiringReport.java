package dev.hardwire.tools.report;

import dev.hardwire.tools.manifest.WiringManifest;
import java.util.List;

/**
 * What is known of a wiring.
 *
 * @param manifest what it consists of
 * @param events its events, in the order of their names
 * @param findings what is worth telling, in the order of rules and events
 */
public record WiringReport(
    WiringManifest manifest, List<EventReport> events, List<Finding> findings) {

  /** Copies of the lists are kept. */
  public WiringReport {
    events = List.copyOf(events);
    findings = List.copyOf(findings);
  }
}
