package signup;

/** What a user may be called: anything that can be shown on one line. */
final class UserName {
  private static final int LONGEST = 100;
  private static final int REPLACEMENT_CHARACTER = 0xFFFD;

  private UserName() {}

  static String accept(String name) {
    String stripped = name.strip();
    if (stripped.codePoints().allMatch(UserName::isInvisible)) {
      throw new InvalidSignup("the name is empty");
    }
    if (stripped.codePoints().anyMatch(UserName::isForbidden)) {
      throw new InvalidSignup("the name contains a control character or an unreadable one");
    }
    if (stripped.codePointCount(0, stripped.length()) > LONGEST) {
      throw new InvalidSignup("the name is longer than " + LONGEST + " characters");
    }
    return stripped;
  }

  private static boolean isInvisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isForbidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> c == REPLACEMENT_CHARACTER || turnsTextAround(c);
    };
  }

  /** Such a character would change the look of whatever text the name stands in. */
  private static boolean turnsTextAround(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || between(0x202A, c, 0x202E)
        || between(0x2066, c, 0x2069);
  }

  private static boolean between(int first, int c, int last) {
    return first <= c && c <= last;
  }
}
