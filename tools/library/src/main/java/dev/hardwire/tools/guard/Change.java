package dev.hardwire.tools.guard;

import java.util.Optional;

/**
 * A difference between what was approved and what is.
 *
 * @param kind what kind of difference
 * @param subject what sort of thing differs
 * @param event the event that it is about; absent for modules and for the wiring itself
 * @param name the name of what differs: of a callback {@code mail.Emails.greet(java.lang.String)};
 *     where the order of modules differs, the wiring's
 * @param aspect what of it differs, in a word or two: {@code signature}; of what was added, removed
 *     or moved, how the values are to be understood
 * @param approved how it was; absent for what was added
 * @param current how it is; absent for what was removed
 */
public record Change(
    Kind kind,
    Subject subject,
    Optional<String> event,
    String name,
    String aspect,
    Optional<String> approved,
    Optional<String> current) {

  /** Kinds of differences. */
  public enum Kind {
    /** It was not there. */
    ADDED,
    /** It is no longer there. */
    REMOVED,
    /** It stands in another place among those that are there still. */
    REORDERED,
    /** Something of it differs. */
    CHANGED
  }

  /** Sorts of things. */
  public enum Subject {
    /** The wiring as a whole. */
    WIRING,
    /** A module that takes part. */
    MODULE,
    /** An event. */
    EVENT,
    /** A callback of an event. */
    CALLBACK
  }
}
