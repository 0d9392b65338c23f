package stock;

import dev.hardwire.Callback;

public class Prices {

  @Callback("price_changed")
  public static void show(CharSequence article, int cents) {}

  @Callback("price_changed")
  public static void show(CharSequence article) {}

  @Callback("price_changed")
  public static void show(Object article, Integer cents) {}

  @Callback("price_changed")
  public void show(int cents) {}

  @Callback("price_changed")
  void show(Object article, long cents) {}

  @Callback("price_changed")
  void store(CharSequence article) {}

  @Callback("price_changed")
  static void store(CharSequence article, int cents) {}

  /** No callback; a call with a {@code CharSequence} would rather reach it than the next one. */
  public static void print(CharSequence article) {}

  @Callback("price_changed")
  public static void print(Object article) {}
}
