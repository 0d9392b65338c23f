package dev.hardwire.durable;

import dev.hardwire.durable.internal.DurableEvent;
import dev.hardwire.durable.internal.DurableWiring;
import dev.hardwire.runtime.ErrorHandler;
import dev.hardwire.runtime.internal.ErrorReports;
import java.time.Duration;

/** Stores what nobody delivers at first. */
final class StoredFires {

  private StoredFires() {}

  static <P> void store(DurableStore store, DurableEvent<P> event, P payload) {
    DurableWiring wiring =
        DurableWiring.start(
            "app.BeforeWiring",
            store,
            new ErrorReports(ErrorHandler.logging()),
            StoredFires.class.getClassLoader(),
            event);
    wiring.close(Duration.ZERO);
    wiring.outlet().store(event, payload);
  }
}
