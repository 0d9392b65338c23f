package post.app;

/** Has nothing to do with any event. */
final class Greeting {
  private Greeting() {}

  static String text() {
    return "good morning";
  }
}
