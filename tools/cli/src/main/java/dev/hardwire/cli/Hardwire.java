package dev.hardwire.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The program: {@code java -jar hardwire-cli.jar}. */
@Command(
    name = "hardwire",
    description = "Shows and guards how the events of an application are wired.",
    mixinStandardHelpOptions = true,
    versionProvider = OwnVersion.class,
    scope = ScopeType.INHERIT,
    subcommands = {
      MapArguments.class,
      CheckArguments.class,
      ApproveArguments.class,
      ListArguments.class,
      DeliveriesArguments.class
    },
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:a wiring is not as it was approved, or breaks a rule",
      "2:the command line is wrong, or something could not be read"
    })
public final class Hardwire {

  private Hardwire() {}

  /**
   * Runs the program.
   *
   * @param arguments as {@code --help} explains them
   */
  public static void main(String[] arguments) {
    // what System.out prints where nobody has said otherwise
    Charset charset = Charset.defaultCharset();
    int exitCode =
        run(
            new PrintWriter(System.out, true, charset),
            new PrintWriter(System.err, true, charset),
            arguments);
    System.exit(exitCode);
  }

  /** Runs the program; the answer is its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine commandLine = new CommandLine(new Hardwire());
    commandLine.setOut(out);
    commandLine.setErr(err);
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setParameterExceptionHandler(Hardwire::complain);
    return commandLine.execute(arguments);
  }

  /** The whole help would hide the message. */
  private static int complain(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    command.getErr().println(mistake.getMessage());
    command.getErr().println("See " + command.getCommandSpec().qualifiedName() + " --help.");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }
}
