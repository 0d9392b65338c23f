package shop;

import dev.hardwire.index.Generated;
import java.util.List;
import java.util.UUID;
import orders.OrderPlaced;

/**
 * What is stored of {@code order_placed}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public record Shop_OrderPlacedPayload(UUID order, long cents, String currency,
    List<OrderPlaced.Line> lines) {
}
