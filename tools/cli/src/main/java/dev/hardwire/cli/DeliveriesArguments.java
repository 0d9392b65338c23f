package dev.hardwire.cli;

import picocli.CommandLine.Command;

/** {@code hardwire deliveries}. */
@Command(
    name = "deliveries",
    description = {
      "Shows what a store of durable callbacks holds, and decides what becomes of deliveries that"
          + " were set aside."
    },
    subcommands = {DeliveriesListArguments.class, ReplayArguments.class, DiscardArguments.class},
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:a delivery that is named was not set aside",
      "2:the command line is wrong, or the store can't be reached"
    })
final class DeliveriesArguments {}
