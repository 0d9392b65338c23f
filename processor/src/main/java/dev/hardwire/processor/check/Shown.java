package dev.hardwire.processor.check;

/** What a user wrote, as a message shows it. */
final class Shown {

  private static final int LONGEST = 60;

  private Shown() {}

  /** The text on one line, and its beginning if it is long. */
  static String of(String text) {
    String printable = text.replaceAll("\\p{Cntrl}", "\uFFFD");
    return isShort(printable) ? printable : printable.substring(0, LONGEST) + "…";
  }

  /** Whether a text is shown as a whole. */
  static boolean isShort(String text) {
    return text.length() <= LONGEST;
  }
}
