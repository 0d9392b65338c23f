package signup.app;

import java.util.function.Consumer;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Takes the lines of one log, which then go nowhere else. */
final class LogTap extends Handler {
  private final Logger logger;
  private final Consumer<String> lines;
  private final Formatter formatter = new SimpleFormatter();

  LogTap(String log, Consumer<String> lines) {
    this.logger = Logger.getLogger(log);
    this.lines = lines;
    logger.setLevel(Level.INFO);
    logger.setUseParentHandlers(false);
    logger.addHandler(this);
  }

  @Override
  public void publish(LogRecord entry) {
    lines.accept(entry.getLevel() + ": " + formatter.formatMessage(entry));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setUseParentHandlers(true);
    logger.setLevel(null);
  }
}
