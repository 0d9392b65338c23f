package shop;

import dev.hardwire.index.Generated;

/**
 * What is stored of {@code order_placed}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public record Shop_OrderPlacedPayload(String order, long cents) {
}
