package shipping;

import dev.hardwire.Callback;
import java.util.List;

public record Parcels(List<String> log) {

  @Callback("order_placed")
  public void pack(String order) {
    if (order.isEmpty()) {
      throw new IllegalStateException("nothing to pack");
    }
    log.add("pack " + order);
  }

  @Callback("order_placed")
  public void address(String order) {
    log.add("address " + order);
  }
}
