package library;

import dev.hardwire.index.Generated;
import io.avaje.jsonb.Json;

/**
 * Asks for codecs of what {@link LibraryWiring} stores.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@Json.Import({
    Library_BookLentPayload.class,
    Library_BookLentPayload1.class,
    Library_BookLentPayload2.class,
    Library_BookReturnedPayload.class,
    Library_ShelfFullPayload.class
})
final class Library_Payloads {
  private Library_Payloads() {
  }
}
