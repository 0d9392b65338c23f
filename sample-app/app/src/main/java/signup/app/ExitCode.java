package signup.app;

/** How a run ended, for whoever started it. */
final class ExitCode {

  /** Everybody has been signed up. */
  static final int OK = 0;

  /** Somebody was refused; the run went on. */
  static final int REFUSED = 2;

  /** A message was not sent yet, or the database or the page's port was not to be had. */
  static final int UNAVAILABLE = 3;

  /** The command line or the environment is wrong; the number is that of {@code sysexits.h}. */
  static final int USAGE = 64;

  private ExitCode() {}
}
