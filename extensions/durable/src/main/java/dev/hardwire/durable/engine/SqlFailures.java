package dev.hardwire.durable.engine;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Finds what the database said in what the engine made of it. */
final class SqlFailures {

  private SqlFailures() {}

  static SQLException within(RuntimeException failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException said) {
        return said;
      }
    }
    return new SQLException(failure.getMessage(), failure);
  }
}
