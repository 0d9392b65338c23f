package trade;

import dev.hardwire.index.Generated;
import dev.hardwire.index.IndexPart;
import dev.hardwire.index.IndexedContract;
import dev.hardwire.index.ModuleIndex;

/**
 * The events and callbacks of the module of {@link TradeModule}.
 */
@Generated("IndexProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ModuleIndex(
    format = 3,
    hash = "2df128eca16d7a3a91490caf9249256f",
    anchor = TradeModule.class
)
@IndexPart(
    contracts = {
        @IndexedContract(event = "order_paid", type = OrderPaid.class, parameters = "order"),
        @IndexedContract(event = "order_placed", type = OrderPlaced.class, parameters = {"order",
            "cents"})
    }
)
public final class TradeModule_Index {
  private TradeModule_Index() {
  }
}
