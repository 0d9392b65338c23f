package dev.hardwire.runtime;

import java.lang.System.Logger.Level;

/** Looks the logger up when there is something to log, not when a wiring starts. */
final class LoggingErrorHandler implements ErrorHandler {

  static final ErrorHandler INSTANCE = new LoggingErrorHandler();

  private LoggingErrorHandler() {}

  @Override
  public void onFailure(CallbackFailure failure) {
    logger().log(Level.ERROR, failure.toString(), failure.cause());
  }

  static void logUnheard(String event) {
    logger().log(Level.WARNING, "Nobody heard event '" + event + "'");
  }

  private static System.Logger logger() {
    return System.getLogger("dev.hardwire");
  }
}
