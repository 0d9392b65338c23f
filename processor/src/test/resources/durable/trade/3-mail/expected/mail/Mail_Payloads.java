package mail;

import dev.hardwire.index.Generated;
import io.avaje.jsonb.Json;

/**
 * Asks for codecs of what {@link MailWiring} stores.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@Json.Import(Mail_OrderPlacedPayload.class)
final class Mail_Payloads {
  private Mail_Payloads() {
  }
}
