package dev.hardwire.tools.manifest;

import java.util.List;
import java.util.Optional;

/**
 * A module of a wiring.
 *
 * @param name its anchor, or the class that is listed by itself; of a compilation without an
 *     anchor, the wiring's type
 * @param reason why it takes part
 * @param includedBy the anchor that includes it, where that is the reason
 * @param checkedAgainst the anchors whose contracts its own compile checks its callbacks against
 */
public record ModuleEntry(
    String name, Reason reason, Optional<String> includedBy, List<String> checkedAgainst) {

  /** A copy of the list is kept. */
  public ModuleEntry {
    checkedAgainst = List.copyOf(checkedAgainst);
  }

  /** Why a module takes part. */
  public enum Reason {
    /** The wiring lists its anchor. */
    LISTED,
    /** Another module includes it. */
    INCLUDED,
    /** It is the wiring's own compilation. */
    OWN,
    /** The wiring lists a single class. */
    SINGLE_OWNER
  }
}
