package signup.split;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The options of a process, declared in code, so that nothing is looked up by reflection.
 *
 * @param database an SQLite file, or a URL of PostgreSQL
 * @param broker host and port of Kafka
 */
record Options(String database, String broker) {

  private static final int USAGE = 64;
  private static final String DATABASE = "--db";
  private static final String BROKER = "--broker";

  /** Where {@link Broker} listens. */
  static final int PORT = 9092;

  /** Reads them; where they are wrong, or help is wanted, the process ends here. */
  static Options of(String process, String database, String... arguments) {
    CommandLine commandLine = new CommandLine(command(process, database));
    try {
      ParseResult parsed = commandLine.parseArgs(arguments);
      if (parsed.isUsageHelpRequested()) {
        commandLine.usage(System.out, Ansi.OFF);
        System.exit(0);
      }
      return new Options(
          parsed.matchedOptionValue(DATABASE, database),
          parsed.matchedOptionValue(BROKER, "127.0.0.1:" + PORT));
    } catch (ParameterException wrong) {
      System.err.println(wrong.getMessage() + "\nSee --help.");
      System.exit(USAGE);
      throw wrong;
    }
  }

  private static CommandSpec command(String process, String database) {
    CommandSpec command = CommandSpec.create().name(process);
    command.addOption(
        OptionSpec.builder(DATABASE)
            .paramLabel("DATABASE")
            .type(String.class)
            .description(
                "An SQLite file (default: "
                    + database
                    + "), or jdbc:postgresql://host/database?user=…")
            .build());
    command.addOption(
        OptionSpec.builder(BROKER)
            .paramLabel("HOST:PORT")
            .type(String.class)
            .description("Kafka (default: 127.0.0.1:" + PORT + ").")
            .build());
    command.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
    return command;
  }
}
