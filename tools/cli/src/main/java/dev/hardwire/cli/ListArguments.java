package dev.hardwire.cli;

import dev.hardwire.tools.command.Command;
import dev.hardwire.tools.command.ListCommand;
import dev.hardwire.tools.command.ListFormat;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code hardwire list}. */
@CommandLine.Command(
    name = "list",
    description = "Lists events, their callbacks in order and who fires them.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls anything
final class ListArguments extends Arguments {

  @Option(
      names = {"-f", "--format"},
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "text")
  private ListFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file for the list; without it, the list is printed.")
  private @Nullable Path output;

  @Override
  Command command() {
    return new ListCommand(format, Optional.ofNullable(output));
  }
}
