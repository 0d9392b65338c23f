package dev.hardwire.async;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is written to the logger {@code dev.hardwire} by any thread, kept from the console. */
@SuppressWarnings("exports") // tests of this module alone use it
public final class CapturedLog extends Handler implements AutoCloseable {

  /** Referred to, since the log manager holds loggers weakly. */
  private final Logger logger = Logger.getLogger("dev.hardwire");

  private final Queue<LogRecord> records = new ConcurrentLinkedQueue<>();

  /** Captures from now on. */
  public CapturedLog() {
    logger.setUseParentHandlers(false);
    logger.addHandler(this);
  }

  /** Level and message of what was logged. */
  public List<String> lines() {
    return records.stream().map(one -> one.getLevel() + " " + one.getMessage()).toList();
  }

  /** The exceptions that were logged. */
  public List<Throwable> thrown() {
    return records.stream().map(LogRecord::getThrown).toList();
  }

  @Override
  public void publish(LogRecord record) {
    records.add(record);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setUseParentHandlers(true);
  }
}
