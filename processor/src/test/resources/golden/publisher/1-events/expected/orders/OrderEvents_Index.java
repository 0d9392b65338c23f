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
    format = 3,
    hash = "a782a5b5fd649e2a6048ea7db7fc2137",
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
