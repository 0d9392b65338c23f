package dev.hardwire.durable.engine;

import dev.hardwire.durable.RefusedDeliveryException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of a fire: a line such as {@code 1 order_placed 2 2026-11-20T10:15:30Z}, which has
 * the format, the event, the version of its parameters and the time, and behind it the payload. So
 * whoever looks into the table can read what is there.
 *
 * @param event the name of the event
 * @param version the version of its parameters
 * @param firedAt when it was fired
 * @param payload the arguments, as the codec wrote them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record StoredFire(String event, int version, Instant firedAt, byte[] payload) {

  private static final String FORMAT = "1";

  /**
   * What is written.
   *
   * @return what {@link #from} reads
   */
  public byte[] toBytes() {
    byte[] header =
        (FORMAT + " " + event + " " + version + " " + firedAt + "\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(header, header.length + payload.length);
    System.arraycopy(payload, 0, bytes, header.length, payload.length);
    return bytes;
  }

  /**
   * Reads what is stored.
   *
   * @param bytes the whole of it
   * @return the fire
   * @throws RefusedDeliveryException if it is nothing that this version of the library wrote
   */
  public static StoredFire from(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    String header = new String(bytes, 0, end, StandardCharsets.UTF_8);
    String[] parts = header.split(" ", -1);
    if (end == bytes.length || parts.length != 4 || !parts[0].equals(FORMAT)) {
      throw unreadable(header, null);
    }
    try {
      return new StoredFire(
          parts[1],
          Integer.parseInt(parts[2]),
          Instant.parse(parts[3]),
          Arrays.copyOfRange(bytes, end + 1, bytes.length));
    } catch (NumberFormatException | DateTimeException failure) {
      throw unreadable(header, failure);
    }
  }

  private static RefusedDeliveryException unreadable(String header, @Nullable Throwable cause) {
    String shown = header.length() > 80 ? header.substring(0, 80) + "…" : header;
    String message = "What is stored is no fire that this version can read: \"" + shown + "\"";
    return cause == null
        ? new RefusedDeliveryException(message)
        : new RefusedDeliveryException(message, cause);
  }

  /**
   * The arguments for people.
   *
   * @return the payload as UTF-8
   */
  public String text() {
    return new String(payload, StandardCharsets.UTF_8);
  }
}
