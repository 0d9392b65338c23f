package dev.hardwire.cli;

import dev.hardwire.durable.Deliveries;
import java.io.PrintWriter;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hardwire deliveries discard}. */
@Command(name = "discard", description = "Removes deliveries for good that were set aside.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls anything
final class DiscardArguments extends SetAsideArguments {

  @Parameters(paramLabel = "DELIVERY", index = "1..*", arity = "1..*", description = "Their ids.")
  private List<UUID> ids;

  @Override
  int run(Deliveries deliveries, PrintWriter out, PrintWriter complaints) {
    return each(ids, deliveries, "is discarded.", out, complaints);
  }

  @Override
  boolean isDone(Deliveries deliveries, String callback, UUID delivery) {
    return deliveries.discard(callback, delivery);
  }
}
