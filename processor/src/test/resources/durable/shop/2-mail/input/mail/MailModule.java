package mail;

import dev.hardwire.CallbackModule;
import orders.OrdersModule;

/** What is heard by mail. */
@CallbackModule(events = OrdersModule.class)
public interface MailModule {}
