package mail;

import dev.hardwire.Callback;
import dev.hardwire.EventWiring;
import dev.hardwire.durable.DurableStore;
import dev.hardwire.remote.Remote;
import trade.OrderPlaced;
import trade.TradeModule;

/** Writes to customers. */
@EventWiring(value = TradeModule.class, receives = OrderPlaced.class)
final class Mail {

  @Callback(value = "order_placed", durable = true, id = "mail.confirm")
  void confirm(String order) {}

  static void start(DurableStore store, Remote remote) {
    try (MailWiring wiring =
        MailWiring.builder().mail(new Mail()).durable(store).remote(remote).build()) {
      wiring.orderPaid().fire("tea");
    }
  }
}
