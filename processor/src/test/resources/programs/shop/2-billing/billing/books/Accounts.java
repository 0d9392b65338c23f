package billing.books;

import dev.hardwire.Callback;

final class Accounts {
  private Accounts() {}

  @Callback("stock_counted")
  static void estimate(int pieces) {
    if (pieces < 0) {
      throw new IllegalArgumentException("pieces: " + pieces);
    }
  }

  @Callback("order_placed")
  static void book(long cents) {
    if (cents < 0) {
      throw new IllegalArgumentException("cents: " + cents);
    }
  }
}
