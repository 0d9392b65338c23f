package shop;

import dev.hardwire.Callback;
import dev.hardwire.Event;
import dev.hardwire.EventInfo;
import dev.hardwire.EventWiring;
import dev.hardwire.Metadata;
import dev.hardwire.Sender;

@EventWiring
final class Shop {

  @Event(value = "order_placed", metadata = @Metadata(key = "audit", value = "\"yes\""))
  interface OrderPlaced {
    void fire(String info, @Sender String failure);
  }

  @Event("till_opened")
  interface TillOpened {
    void fire(EventInfo info);
  }

  static final class Audit {
    @Callback("order_placed")
    static void keep(EventInfo what, String failure) {}

    @Callback("order_placed")
    static void count() {}

    @Callback("till_opened")
    static void till(EventInfo info) {}
  }
}
