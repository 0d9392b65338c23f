package dev.hardwire.cli;

import dev.hardwire.durable.Deliveries;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hardwire deliveries replay}. */
@Command(
    name = "replay",
    description = {
      "Has deliveries made again that were set aside, with all their attempts, by the application"
          + " if it runs, else when it starts."
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls anything
final class ReplayArguments extends SetAsideArguments {

  @Option(names = "--all", description = "All of the callback.")
  private boolean isAll;

  @Parameters(paramLabel = "DELIVERY", index = "1..*", arity = "0..*", description = "Their ids.")
  private List<UUID> ids = new ArrayList<>();

  @Override
  int run(Deliveries deliveries, PrintWriter out, PrintWriter complaints) {
    if (isAll != ids.isEmpty()) {
      throw wrong("Name the deliveries, each as DELIVERY, or all by --all.");
    }
    if (!isAll) {
      return each(ids, deliveries, "is made again.", out, complaints);
    }
    int number = deliveries.replayAll(callback());
    out.println(callback() + ": " + number + (number == 1 ? " is" : " are") + " made again.");
    return 0;
  }

  @Override
  boolean isDone(Deliveries deliveries, String callback, UUID delivery) {
    return deliveries.replay(callback, delivery);
  }
}
