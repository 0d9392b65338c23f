package signup.app;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The command line. Its options are declared in code, so that nothing is looked up by reflection.
 */
final class Arguments {
  private static final String DATABASE = "--db";
  private static final String WEB = "--web";
  private static final String PORT = "--port";
  private static final int GREATEST_PORT = 0xFFFF;

  private final CommandLine commandLine;
  private final ParseResult parsed;

  Arguments(String... arguments) {
    commandLine = new CommandLine(command());
    try {
      parsed = commandLine.parseArgs(arguments);
    } catch (ParameterException e) {
      throw new UsageError(String.valueOf(e.getMessage()));
    }
  }

  boolean isHelpRequested() {
    return parsed.isUsageHelpRequested();
  }

  void printHelp(PrintStream out) {
    commandLine.usage(out, Ansi.OFF);
  }

  Settings settings(Map<String, String> environment) {
    return Settings.of(parsed.matchedOptionValue(DATABASE, "signup.db"), webPort(), environment);
  }

  private OptionalInt webPort() {
    int port = parsed.matchedOptionValue(PORT, 0);
    if (port < 0 || port > GREATEST_PORT) {
      throw new UsageError(PORT + " must be between 0 and " + GREATEST_PORT + ", but is " + port);
    }
    if (!parsed.hasMatchedOption(WEB)) {
      if (parsed.hasMatchedOption(PORT)) {
        throw new UsageError(PORT + " is of use only together with " + WEB);
      }
      return OptionalInt.empty();
    }
    return OptionalInt.of(port);
  }

  private static CommandSpec command() {
    CommandSpec command = CommandSpec.create().name("signup");
    command.addOption(
        OptionSpec.builder(DATABASE)
            .paramLabel("DATABASE")
            .type(String.class)
            .description(
                "An SQLite file (default: signup.db), or jdbc:postgresql://host/database?user=…")
            .build());
    command.addOption(
        OptionSpec.builder(WEB)
            .description("Serve a page to this machine instead of asking.")
            .build());
    command.addOption(
        OptionSpec.builder(PORT)
            .paramLabel("N")
            .type(int.class)
            .description("The port of the page (default: any free one).")
            .build());
    command.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
    describe(command);
    return command;
  }

  private static void describe(CommandSpec command) {
    command
        .usageMessage()
        .description(
            "Signs users up: asks for names and e-mail addresses, one per line, until the input"
                + " ends.")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(exitCodes())
        .footerHeading("%nEnvironment:%n")
        .footer(
            "  "
                + Settings.MAIL_SERVER
                + "      smtp://host:port or smtps://user:password@host:port;",
            "                without it, the message goes to a mail server of our own",
            "  " + Settings.WEBHOOK + "   http://host:port/path or https://host:port/path;",
            "                without it, the notification goes to a receiver of our own");
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("" + ExitCode.OK, "everybody has been signed up");
    codes.put("" + ExitCode.REFUSED, "somebody was refused; the messages say why");
    codes.put(
        "" + ExitCode.UNAVAILABLE, "a message was not sent yet, or database or port not available");
    codes.put("" + ExitCode.USAGE, "the command line or the environment is wrong");
    return codes;
  }
}
