package depot;

import dev.hardwire.Event;

@Event("goods_arrived")
public interface GoodsArrived {

  void fire(Crate goods, int depth);
}
