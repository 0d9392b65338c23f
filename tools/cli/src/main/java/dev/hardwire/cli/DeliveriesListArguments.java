package dev.hardwire.cli;

import dev.hardwire.durable.DeadLetter;
import dev.hardwire.durable.Deliveries;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hardwire deliveries list}. */
@Command(
    name = "list",
    description = "Tells how many deliveries wait, and which ones were set aside.")
final class DeliveriesListArguments extends StoreArguments {

  @Option(
      names = "--at-most",
      paramLabel = "NUMBER",
      description = {
        "How many of those that were set aside to show, the oldest first (default:"
            + " ${DEFAULT-VALUE})."
      },
      defaultValue = "100")
  private int atMost;

  @Option(
      names = "--full",
      description = "Shows the arguments of those that were set aside, and all of their errors.")
  private boolean isFull;

  @Override
  int run(Deliveries deliveries, PrintWriter out, PrintWriter complaints) {
    Map<String, Long> pending = deliveries.pending();
    out.println(pending.isEmpty() ? "No deliveries wait." : "Waiting:");
    pending.forEach((callback, number) -> out.println("  " + callback + ": " + number));
    long unsent = deliveries.unsent();
    if (unsent > 0) {
      out.println("Not sent to other processes yet: " + unsent);
    }
    List<DeadLetter> letters = deliveries.deadLetters(atMost);
    out.println(letters.isEmpty() ? "None was set aside." : "Set aside:");
    letters.forEach(letter -> print(letter, out));
    if (letters.size() == atMost) {
      out.println("There may be more; --at-most shows them.");
    }
    return 0;
  }

  private void print(DeadLetter letter, PrintWriter out) {
    out.println("  " + letter.callback() + " " + letter.delivery());
    out.println(
        "    "
            + letter.event()
            + " of version "
            + letter.version()
            + ", fired "
            + letter.firedAt()
            + ", set aside "
            + letter.setAsideAt()
            + " after "
            + letter.attempts()
            + (letter.attempts() == 1 ? " attempt" : " attempts"));
    letter.error().lines().limit(isFull ? Long.MAX_VALUE : 1).forEach(line -> indented(line, out));
    if (isFull) {
      letter.payload().lines().forEach(line -> indented(line, out));
    }
  }

  private static void indented(String line, PrintWriter out) {
    out.println("    " + line);
  }
}
