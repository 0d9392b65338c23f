package dev.hardwire.cli;

import dev.hardwire.tools.command.CheckCommand;
import dev.hardwire.tools.command.Command;
import picocli.CommandLine;

/** {@code hardwire check}. */
@CommandLine.Command(
    name = "check",
    description = "Fails unless the wirings are as they were approved, and break no rule.")
final class CheckArguments extends Arguments {

  @Override
  Command command() {
    return new CheckCommand("hardwire approve");
  }
}
