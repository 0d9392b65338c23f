package dev.hardwire.tools.command;

import dev.hardwire.tools.render.HtmlMap;
import dev.hardwire.tools.render.SourceLinks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the map: a page that shows the wirings, and needs nothing but a browser. */
public final class MapCommand extends ReadingCommand {

  private final Path output;

  /**
   * Creates the command.
   *
   * @param output the page's file
   */
  public MapCommand(Path output) {
    this.output = output;
  }

  @Override
  Outcome runOn(Reading reading) throws IOException, UnreadableException {
    TextFile.write(output, HtmlMap.of(reading.report(), links(reading.settings())));
    String wirings =
        reading.report().wirings().stream()
            .map(wiring -> wiring.manifest().wiring())
            .collect(Collectors.joining(", "));
    String text = "Map of %s: %s\n".formatted(wirings, output.toUri());
    return Outcome.ok(text);
  }

  private static SourceLinks links(Settings settings) throws UnreadableException {
    try {
      return new SourceLinks(settings.sourceLink(), Optional.of(settings.root()));
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(String.valueOf(e.getMessage()));
    }
  }
}
