package dev.hardwire.tools.command;

import java.util.List;

/**
 * What came of a command.
 *
 * @param status in one word
 * @param text what was asked for, as lines that each end in a newline; may be empty
 * @param warnings what is worth a look, but no failure
 * @param complaints what went wrong or could not be read, and what to do about it
 */
public record Outcome(Status status, String text, List<String> warnings, List<String> complaints) {

  /** Copies of the lists are kept. */
  public Outcome {
    warnings = List.copyOf(warnings);
    complaints = List.copyOf(complaints);
  }

  /** An outcome without warnings and complaints. */
  static Outcome ok(String text) {
    return new Outcome(Status.OK, text, List.of(), List.of());
  }

  /** How a command can end; the worst comes last. */
  public enum Status {
    /** All is well. */
    OK(0),
    /** The wirings are not as they are approved, or break a rule. */
    FAILED(1),
    /** Something could not be read, so that nobody knows. */
    UNREADABLE(2);

    private final int exitCode;

    Status(int exitCode) {
      this.exitCode = exitCode;
    }

    /** The exit code of a process that ends like this. */
    public int exitCode() {
      return exitCode;
    }
  }
}
