package dev.hardwire.processor.model;

/** Names with a capital or a small letter at the start. */
public final class Capitals {

  private Capitals() {}

  /** The name with a capital at the start: {@code UserJoined} for {@code userJoined}. */
  public static String upper(String name) {
    int first = name.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + name.substring(Character.charCount(first));
  }

  /** The name with a small letter at the start: {@code userJoined} for {@code UserJoined}. */
  public static String lower(String name) {
    int first = name.codePointAt(0);
    return Character.toString(Character.toLowerCase(first))
        + name.substring(Character.charCount(first));
  }
}
