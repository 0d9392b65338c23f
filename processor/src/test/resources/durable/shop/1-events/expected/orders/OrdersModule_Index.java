package orders;

import dev.hardwire.index.Generated;
import dev.hardwire.index.IndexPart;
import dev.hardwire.index.IndexedContract;
import dev.hardwire.index.IndexedUpcaster;
import dev.hardwire.index.ModuleIndex;

/**
 * The events and callbacks of the module of {@link OrdersModule}.
 */
@Generated("IndexProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ModuleIndex(
    format = 3,
    hash = "857296a45190fa8ff2e9ff99d6502e97",
    anchor = OrdersModule.class
)
@IndexPart(
    contracts = {
        @IndexedContract(event = "order_placed", type = OrderPlaced.class, parameters = {"order",
            "cents", "currency", "lines"}, upcasters = {
        @IndexedUpcaster(from = 1, method = "inEuros", parameters = {"order", "cents", "next"}),
        @IndexedUpcaster(from = 2, method = "inOneLine", parameters = {"order", "cents", "currency",
            "next"})
    }),
        @IndexedContract(event = "return_received", type = ReturnReceived.class,
            parameters = {"warehouse", "notify"})
    }
)
public final class OrdersModule_Index {
  private OrdersModule_Index() {
  }
}
