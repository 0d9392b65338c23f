package dev.hardwire.tools.command;

import dev.hardwire.tools.report.WiringReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists events, their callbacks in order and who fires them. */
public final class ListCommand extends ReadingCommand {

  private final ListFormat format;
  private final Optional<Path> output;

  /**
   * Creates the command.
   *
   * @param format the form
   * @param output the file for it; absent for the outcome's text
   */
  public ListCommand(ListFormat format, Optional<Path> output) {
    this.format = format;
    this.output = output;
  }

  @Override
  Outcome runOn(Reading reading) throws IOException, UnreadableException {
    List<WiringReport> wirings = reading.report().wirings();
    if (wirings.size() > 1 && !format.takesSeveral()) {
      throw new UnreadableException(
          "One document of %s holds one wiring; name one of %s."
              .formatted(
                  format,
                  wirings.stream()
                      .map(wiring -> wiring.manifest().wiring())
                      .collect(Collectors.joining(", "))));
    }
    String list = wirings.stream().map(format::render).collect(Collectors.joining("\n"));
    if (output.isEmpty()) {
      return Outcome.ok(list);
    }
    TextFile.write(output.get(), list);
    return Outcome.ok("List: %s\n".formatted(output.get()));
  }
}
