package shop;

import dev.hardwire.index.Generated;

/**
 * What is stored of {@code order_paid}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public record Shop_OrderPaidPayload(String order) {
}
