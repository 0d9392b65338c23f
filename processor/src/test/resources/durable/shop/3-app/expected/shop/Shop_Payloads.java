package shop;

import dev.hardwire.index.Generated;
import io.avaje.jsonb.Json;
import orders.OrderPlaced;

/**
 * Asks for codecs of what {@link ShopWiring} stores.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@Json.Import({
    Shop_OrderPlacedPayload.class,
    Shop_OrderPlacedPayload1.class,
    Shop_OrderPlacedPayload2.class,
    Shop_ReturnReceivedPayload.class,
    OrderPlaced.Line.class
})
final class Shop_Payloads {
  private Shop_Payloads() {
  }
}
