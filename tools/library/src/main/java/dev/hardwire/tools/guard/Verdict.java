package dev.hardwire.tools.guard;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a wiring compares with what was approved.
 *
 * @param state how
 * @param wiring the type with {@code @EventWiring}
 * @param file the approved manifest, whether or not it is there
 * @param diff the difference, where there is one that can be told
 * @param trouble what is wrong with the file, where it can't be read
 */
public record Verdict(
    State state, String wiring, Path file, Optional<ManifestDiff> diff, Optional<String> trouble) {

  /** How a wiring compares with what was approved. */
  public enum State {
    /** It is what was approved. */
    APPROVED,
    /** It differs. */
    CHANGED,
    /** Nothing was approved yet. */
    NEW,
    /** What was approved can't be read. */
    UNREADABLE
  }

  /** Whether the wiring is what was approved. */
  public boolean isApproved() {
    return state == State.APPROVED;
  }

  /** The verdict for a person, without a line end behind its last line. */
  public String text() {
    return switch (state) {
      case APPROVED -> wiring + " is as approved in " + file + ".";
      case CHANGED -> diff.map(ManifestDiff::text).orElse("");
      case NEW -> wiring + " has not been approved: there is no " + file + ".";
      case UNREADABLE -> trouble.orElse("");
    };
  }
}
