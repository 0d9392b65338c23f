package dev.hardwire.integration.peers;

/**
 * What a library says to a mistake.
 *
 * @param moment when it says something
 * @param kind how, such as {@code error} or {@code log}; empty where it says nothing
 * @param words the first line of it
 * @param effect what came of the event; empty where none was fired
 */
record Verdict(Moment moment, String kind, String words, String effect) {

  /** What comes of an event when all is well. */
  static final String CALLED = "called";

  /** When a mistake is told. */
  enum Moment {
    COMPILE("compile"),
    START("start"),
    FIRST_USE("first use"),
    NEVER("never");

    private final String displayName;

    Moment(String displayName) {
      this.displayName = displayName;
    }

    @Override
    public String toString() {
      return displayName;
    }
  }

  boolean isTold() {
    return moment != Moment.NEVER;
  }

  /** The cell of the table: silence is loud where it hides something. */
  String cell() {
    if (!isTold()) {
      return effect.equals(CALLED) ? "works" : "**never**; " + effect;
    }
    boolean isUsual = kind.equals("error") || (kind.equals("exception") && effect.isEmpty());
    return moment + (isUsual ? "" : " (" + kind + ")") + (effect.isEmpty() ? "" : "; " + effect);
  }
}
