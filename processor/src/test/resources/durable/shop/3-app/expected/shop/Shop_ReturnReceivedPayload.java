package shop;

import dev.hardwire.index.Generated;

/**
 * What is stored of {@code return_received}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public record Shop_ReturnReceivedPayload(String warehouse, int notify2) {
}
