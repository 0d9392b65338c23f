package signup.app;

import java.io.IOException;

/** The page can't be served on the port that was asked for. */
final class PortUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  PortUnavailable(int port, IOException cause) {
    super("cannot serve the page on port " + port + ": " + cause.getMessage(), cause);
  }
}
