package dev.hardwire.durable.internal;

import dev.hardwire.durable.DurableStoreException;
import java.sql.SQLException;

/** Says that a fire could not be stored. */
final class NotStored {

  private NotStored() {}

  static DurableStoreException because(String event, SQLException failure) {
    return new DurableStoreException(
        "The deliveries of '" + event + "' could not be stored: " + failure.getMessage(), failure);
  }
}
