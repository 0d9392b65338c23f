package orders;

import dev.hardwire.index.Generated;
import dev.hardwire.index.IndexPart;
import dev.hardwire.index.IndexedContract;
import dev.hardwire.index.ModuleIndex;

/**
 * The events and callbacks of the module of {@link OrderEvents}.
 */
@Generated("IndexProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ModuleIndex(
    format = 1,
    hash = "99bddcb899da2a2f5ab79b811ba123ab",
    anchor = OrderEvents.class
)
@IndexPart(
    contracts = @IndexedContract(event = "order_placed", type = OrderPlaced.class,
            parameters = {"order", "cents"})
)
public final class OrderEvents_Index {
  private OrderEvents_Index() {
  }
}
