package dev.hardwire.async.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is written to the logger {@code dev.hardwire}, kept from the console. */
final class CapturedLog extends Handler implements AutoCloseable {

  /** Referred to, since the log manager holds loggers weakly. */
  private final Logger logger = Logger.getLogger("dev.hardwire");

  private final List<LogRecord> records = new ArrayList<>();

  CapturedLog() {
    logger.setUseParentHandlers(false);
    logger.addHandler(this);
  }

  /** Level and message of what was logged. */
  List<String> lines() {
    return records.stream().map(one -> one.getLevel() + " " + one.getMessage()).toList();
  }

  /** The exceptions that were logged. */
  List<Throwable> thrown() {
    return records.stream()
        .filter(one -> one.getThrown() != null)
        .map(LogRecord::getThrown)
        .toList();
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
