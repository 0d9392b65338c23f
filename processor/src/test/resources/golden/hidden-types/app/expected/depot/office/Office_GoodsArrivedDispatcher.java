package depot.office;

import depot.Crate;
import depot.Crates;
import depot.GoodsArrived;
import dev.hardwire.index.Generated;

/**
 * Fires {@code goods_arrived}: runs, in this order,
 *
 * <ol>
 *   <li>{@code Crates.count}
 *   <li>{@link Crates#stack(Crate)}
 *   <li>{@code Crates.stack}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Office_GoodsArrivedDispatcher {
  static final GoodsArrived CONTRACT = new AsContract();

  private Office_GoodsArrivedDispatcher() {
  }

  /**
   * Fires {@code goods_arrived}.
   */
  public static void fire(Crate goods, int depth) {
    Office_GoodsArrivedDispatcher.CONTRACT.fire(goods, depth);
  }

  private static final class AsContract implements GoodsArrived {
    @Override
    public void fire(Crate goods, int depth) {
      Crates.count(goods);
      Crates.stack(goods);
      Crates.stack(goods, depth);
    }

    @Override
    public String toString() {
      return "goods_arrived: Crates.count, Crates.stack, Crates.stack";
    }
  }
}
