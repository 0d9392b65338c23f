package signup.app;

import java.util.List;
import java.util.Optional;

/** Asks for users until the input ends. */
final class TerminalSession {
  private final SignupDesk desk;
  private final Terminal terminal;

  TerminalSession(SignupDesk desk, Terminal terminal) {
    this.desk = desk;
    this.terminal = terminal;
  }

  /** Returns the exit code. */
  int run() {
    int exitCode = ExitCode.OK;
    for (Optional<String> name = ask("Name"); name.isPresent(); name = ask("Name")) {
      Optional<String> email = ask("E-mail");
      if (email.isEmpty()) {
        terminal.complain("Not signed up: the input ended before the e-mail address.");
        return ExitCode.REFUSED;
      }
      SignupResult result = desk.signUp(name.get(), email.get());
      report(result);
      switch (result.outcome()) {
        case COMPLETED, UNDER_WAY, UNSENT -> {}
        case REFUSED -> exitCode = ExitCode.REFUSED;
        case BROKEN_OFF -> {
          return ExitCode.UNAVAILABLE;
        }
      }
    }
    return exitCode;
  }

  private Optional<String> ask(String prompt) {
    return terminal.ask(prompt);
  }

  private void report(SignupResult result) {
    if (result.isSignedUp()) {
      terminal.show("\n" + result.message());
      show(result.steps());
    } else {
      show(result.steps());
      terminal.complain(result.message());
    }
    terminal.show("");
  }

  private void show(List<Step> steps) {
    int number = 1;
    for (Step step : steps) {
      String headline = number++ + ". " + step.module() + ", " + step.callback();
      terminal.show("\n" + headline + ": " + step.proof().title());
      step.proof()
          .text()
          .lines()
          .map(line -> ("     " + line).stripTrailing())
          .forEach(terminal::show);
    }
  }
}
