package mail;

import dev.hardwire.Callback;
import dev.hardwire.EventInfo;
import dev.hardwire.Retry;
import dev.hardwire.durable.Delivery;
import java.io.IOException;
import java.util.UUID;

/** Writes to customers. */
public class Mailer {

  @Callback(
      value = "order_placed",
      durable = true,
      id = "mail.confirm",
      formerly = {"mail.greet", "mail.thank"},
      retry = @Retry(attempts = 8, first = "200ms", max = "5m"),
      when = "isOn")
  void confirm(UUID order, long cents, Delivery delivery) throws IOException {}

  boolean isOn(UUID order) {
    return true;
  }

  @Callback(value = "order_placed", durable = true, id = "mail.count", orderedBy = "currency")
  public static int count(Object cents) {
    return 1;
  }

  @Callback(value = "return_received", durable = true, id = "mail.returned")
  public void returned(String warehouse, EventInfo info) {}
}
