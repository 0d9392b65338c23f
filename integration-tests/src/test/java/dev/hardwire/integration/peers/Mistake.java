package dev.hardwire.integration.peers;

import java.util.Locale;

/**
 * What goes wrong in a program. Each has a folder with what makes the right program a wrong one.
 */
enum Mistake {
  WRONG_EVENT("a handler is for the wrong event"),
  UNHEARD_EVENT("an event is fired that has no handler"),
  WRONG_PARAMETER("a handler's parameter has the wrong type"),
  EXTRA_PARAMETER("a handler has a parameter too many"),
  PRIVATE_HANDLER("a handler is private"),
  FORGOTTEN_HANDLER("a handler's class or module is not registered"),
  WRONG_ANNOTATION("a handler has the annotation of another library"),
  DROPPED_ANNOTATION("a handler is overridden without its annotation"),
  REGISTERED_TWICE("a handler is registered twice"),
  CHECKED_EXCEPTION("a handler throws a checked exception");

  private final String title;

  Mistake(String title) {
    this.title = title;
  }

  /** What goes wrong, in half a sentence. */
  String title() {
    return title;
  }

  /** The name of its folder. */
  String folder() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
