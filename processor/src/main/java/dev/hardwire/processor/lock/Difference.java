package dev.hardwire.processor.lock;

import java.util.List;
import java.util.Optional;

/**
 * What a wiring has otherwise than the lock file, in a way that would lose what is stored.
 *
 * @param event the event whose contract differs; absent where a callback is missing
 * @param callback the callback where it shows best; absent where there is none
 * @param sentence what differs, in one sentence
 * @param details further lines
 * @param action what to do about it
 */
public record Difference(
    Optional<String> event,
    Optional<String> callback,
    String sentence,
    List<String> details,
    String action) {

  /** A copy of the list is kept. */
  public Difference {
    details = List.copyOf(details);
  }

  static Difference ofEvent(String event, String sentence, List<String> details, String action) {
    return new Difference(Optional.of(event), Optional.empty(), sentence, details, action);
  }

  static Difference ofCallback(Optional<String> place, String sentence, String action) {
    return new Difference(Optional.empty(), place, sentence, List.of(), action);
  }
}
