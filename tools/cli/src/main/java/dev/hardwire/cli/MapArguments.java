package dev.hardwire.cli;

import dev.hardwire.tools.command.Command;
import dev.hardwire.tools.command.MapCommand;
import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code hardwire map}. */
@CommandLine.Command(
    name = "map",
    description = "Writes the map: a page with modules, events, callbacks and who fires them.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls anything
final class MapArguments extends Arguments {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The page (default: ${DEFAULT-VALUE}).",
      defaultValue = "hardwire-map.html")
  private Path output;

  @Option(names = "--open", description = "Opens the page in the browser.")
  private boolean isOpened;

  @Option(
      names = "--source-link",
      paramLabel = "PATTERN",
      description = {
        "Where a link to a line leads (default: to the file itself), with {source}, the file below"
            + " the current folder, {path}, the whole path, {file}, the file below its source"
            + " folder, and {line}. Such as",
        "https://git.example.org/shop/blob/main/{source}#L{line}",
        "or idea://open?file={path}&line={line}."
      })
  private @Nullable String sourceLink;

  @Override
  Command command() {
    return new MapCommand(output);
  }

  @Override
  Optional<String> sourceLink() {
    return Optional.ofNullable(sourceLink);
  }

  @Override
  void finish(PrintWriter complaints) {
    if (isOpened && !isShown()) {
      complaints.println("No browser can be opened from here; open that page yourself.");
    }
  }

  private boolean isShown() {
    if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
      return false;
    }
    try {
      Desktop.getDesktop().browse(output.toUri());
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
