package dev.hardwire.durable;

/**
 * Makes bytes of what is stored, and reads them. Where nothing else is given to the store, that is
 * JSON, by avaje-jsonb. Called by any thread.
 */
public interface PayloadCodec {

  /**
   * Makes bytes.
   *
   * @param <P> what the payload is
   * @param type what the payload is
   * @param payload the arguments of one fire
   * @return what {@link #decode} reads, also in later versions of the application
   */
  <P> byte[] encode(PayloadType<P> type, P payload);

  /**
   * Reads bytes.
   *
   * @param <P> what is to be read
   * @param type what is to be read
   * @param bytes what was stored
   * @return a payload in which nothing is missing
   * @throws RuntimeException if the bytes are none of that type, or lack one of its parameters; the
   *     delivery is set aside then, with the message
   */
  <P> P decode(PayloadType<P> type, byte[] bytes);

  /**
   * What the bytes are, for those to whom they are sent.
   *
   * @return a media type; {@code application/octet-stream} where nothing else is said
   */
  default String contentType() {
    return "application/octet-stream";
  }
}
