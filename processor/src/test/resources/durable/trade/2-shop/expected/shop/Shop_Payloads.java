package shop;

import dev.hardwire.index.Generated;
import io.avaje.jsonb.Json;

/**
 * Asks for codecs of what {@link ShopWiring} stores.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@Json.Import({
    Shop_OrderPaidPayload.class,
    Shop_OrderPlacedPayload.class
})
final class Shop_Payloads {
  private Shop_Payloads() {
  }
}
