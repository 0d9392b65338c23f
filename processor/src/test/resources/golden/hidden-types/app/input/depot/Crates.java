package depot;

import dev.hardwire.Callback;

public final class Crates {

  private Crates() {}

  /** Can be called from everywhere, but a link to it would have to name a hidden class. */
  @Callback("goods_arrived")
  public static void count(Goods goods) {}

  @Callback("goods_arrived")
  public static void stack(Crate goods) {}

  /** The overload makes no cast necessary, and there could be none. */
  @Callback("goods_arrived")
  public static void stack(Goods goods, int depth) {}
}
