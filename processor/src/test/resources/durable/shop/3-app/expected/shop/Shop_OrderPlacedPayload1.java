package shop;

import dev.hardwire.index.Generated;
import java.util.UUID;

/**
 * What version 1 stored of {@code order_placed}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public record Shop_OrderPlacedPayload1(UUID order, long cents) {
}
