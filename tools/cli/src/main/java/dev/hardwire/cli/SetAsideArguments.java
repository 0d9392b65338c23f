package dev.hardwire.cli;

import dev.hardwire.durable.Deliveries;
import java.io.PrintWriter;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Parameters;

/** Deliveries of a callback that were set aside. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls anything
abstract class SetAsideArguments extends StoreArguments {

  @Parameters(paramLabel = "CALLBACK", index = "0", description = "The id of the callback.")
  private String callback;

  /** Does it to one; whether there was such a delivery. */
  abstract boolean isDone(Deliveries deliveries, String callback, UUID delivery);

  final String callback() {
    return callback;
  }

  /** Does it to each of them. */
  final int each(
      List<UUID> ids, Deliveries deliveries, String done, PrintWriter out, PrintWriter complaints) {
    int exitCode = 0;
    for (UUID id : ids) {
      if (isDone(deliveries, callback, id)) {
        out.println(callback + " " + id + " " + done);
      } else {
        complaints.println("No delivery " + id + " of " + callback + " was set aside.");
        exitCode = MISSING;
      }
    }
    return exitCode;
  }
}
