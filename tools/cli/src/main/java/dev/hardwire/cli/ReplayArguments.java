package dev.hardwire.cli;

import dev.hardwire.durable.Deliveries;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.ArgGroup;
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

  @ArgGroup(multiplicity = "1")
  private Which which;

  /** One of them. */
  private static final class Which {

    @Option(names = "--all", description = "All of the callback.")
    private boolean isAll;

    @Parameters(paramLabel = "DELIVERY", index = "1..*", description = "Their ids.")
    private List<UUID> ids = new ArrayList<>();
  }

  @Override
  int run(Deliveries deliveries, PrintWriter out, PrintWriter complaints) {
    if (!which.isAll) {
      return each(which.ids, deliveries, "is made again.", out, complaints);
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
