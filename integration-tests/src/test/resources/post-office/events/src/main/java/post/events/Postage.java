package post.events;

/** Has nothing to do with any event. */
public final class Postage {
  private Postage() {}

  public static int cents(int grams) {
    return grams <= 500 ? 400 : 700;
  }
}
