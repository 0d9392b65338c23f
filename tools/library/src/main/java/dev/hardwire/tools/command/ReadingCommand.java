package dev.hardwire.tools.command;

import dev.hardwire.tools.command.Outcome.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A command that reads the wirings first. */
abstract class ReadingCommand implements Command {

  /** What came of the command itself, apart from what could not be read. */
  abstract Outcome runOn(Reading reading) throws IOException, UnreadableException;

  @Override
  public final Outcome run(Settings settings) {
    List<String> complaints = new ArrayList<>();
    try {
      Reading reading = Reading.of(settings);
      complaints.addAll(reading.complaints());
      if (reading.report().wirings().isEmpty()) {
        throw new UnreadableException(NO_WIRING);
      }
      Outcome outcome = runOn(reading);
      complaints.addAll(outcome.complaints());
      Status status = reading.complaints().isEmpty() ? outcome.status() : Status.UNREADABLE;
      return new Outcome(status, outcome.text(), outcome.warnings(), complaints);
    } catch (UnreadableException e) {
      complaints.add(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      complaints.add("A file can't be read or written: " + e);
    }
    return new Outcome(Status.UNREADABLE, "", List.of(), complaints);
  }

  private static final String NO_WIRING =
      "There is no wiring on the class path. Compile the application first; if it is compiled, its"
          + " class with @EventWiring was compiled without hardwire-processor, or by an older one.";
}
