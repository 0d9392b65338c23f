package shipping;

import dev.hardwire.Callback;
import java.util.ArrayList;
import java.util.List;

public final class Shelves {
  public static final List<String> COUNTS = new ArrayList<>();

  private Shelves() {}

  @Callback("stock_counted")
  public static void note(int pieces, double kilos, CharSequence by) {
    if (pieces == 0) {
      throw new IllegalStateException("empty");
    }
    COUNTS.add(pieces + " pieces, " + kilos + " kg, counted by " + by);
  }

  @Callback("shop_closed")
  public static void cover() {
    COUNTS.add("covered");
  }
}
