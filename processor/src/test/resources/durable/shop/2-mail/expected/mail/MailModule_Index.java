package mail;

import dev.hardwire.Retry;
import dev.hardwire.durable.Delivery;
import dev.hardwire.index.Generated;
import dev.hardwire.index.IndexPart;
import dev.hardwire.index.IndexedCallback;
import dev.hardwire.index.IndexedCondition;
import dev.hardwire.index.ModuleIndex;
import java.io.IOException;
import java.util.UUID;
import orders.OrdersModule_Index;

/**
 * The events and callbacks of the module of {@link MailModule}.
 */
@Generated("IndexProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ModuleIndex(
    format = 3,
    hash = "15a9411a858b06ef0caf13fc5bffa5ba",
    anchor = MailModule.class,
    events = OrdersModule_Index.class
)
@IndexPart(
    callbacks = {
        @IndexedCallback(events = "order_placed", owner = "mail.Mailer", method = "confirm",
            types = {"java.util.UUID", "long", "dev.hardwire.durable.Delivery"},
            parameters = {"order", "cents", "delivery"}, entry = "Mailer_confirm",
            id = "mail.confirm", retry = @Retry(attempts = 8, first = "200ms", max = "5m"),
            durable = true, formerly = {"mail.greet", "mail.thank"}, condition = @IndexedCondition(
            method = "isOn", types = "java.util.UUID", parameters = "order",
            entry = "Mailer_isOn")),
        @IndexedCallback(events = "order_placed", owner = "mail.Mailer", method = "count",
            types = "java.lang.Object", parameters = "cents", id = "mail.count", durable = true,
            orderedBy = "currency"),
        @IndexedCallback(events = "return_received", owner = "mail.Mailer", method = "returned",
            types = {"java.lang.String", "dev.hardwire.EventInfo"}, parameters = {"warehouse",
            "info"}, id = "mail.returned", durable = true)
    }
)
public final class MailModule_Index {
  private MailModule_Index() {
  }

  /**
   * Calls {@link Mailer#confirm(UUID, long, Delivery)}.
   */
  public static void Mailer_confirm(Mailer mailer, UUID order, long cents, Delivery delivery) throws
      IOException {
    mailer.confirm(order, cents, delivery);
  }

  /**
   * Calls {@link Mailer#isOn(UUID)}.
   */
  public static boolean Mailer_isOn(Mailer mailer, UUID order) {
    return mailer.isOn(order);
  }
}
