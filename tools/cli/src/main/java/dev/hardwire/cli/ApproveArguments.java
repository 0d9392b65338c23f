package dev.hardwire.cli;

import dev.hardwire.tools.command.ApproveCommand;
import dev.hardwire.tools.command.Command;
import picocli.CommandLine;

/** {@code hardwire approve}. */
@CommandLine.Command(name = "approve", description = "Approves the wirings as they are now.")
final class ApproveArguments extends Arguments {

  @Override
  Command command() {
    return new ApproveCommand();
  }
}
