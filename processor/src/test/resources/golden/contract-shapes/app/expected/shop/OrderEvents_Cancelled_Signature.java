package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link OrderEvents.Cancelled}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("cancel(shop.Order,java.lang.String)=order,reason")
final class OrderEvents_Cancelled_Signature {
  private OrderEvents_Cancelled_Signature() {
  }
}
