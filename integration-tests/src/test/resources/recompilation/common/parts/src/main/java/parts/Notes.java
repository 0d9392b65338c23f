package parts;

/** Has no annotation, and nobody mentions it. */
public final class Notes {
  private Notes() {}

  public static String text() {
    return "draft";
  }
}
