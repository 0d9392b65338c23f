package orders;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link OrderPlaced}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames({
    "fire(java.util.UUID,long,java.lang.String,java.util.List)=order,cents,currency,lines",
    "inEuros(java.util.UUID,long,orders.OrderPlaced)=order,cents,next",
    "inOneLine(java.util.UUID,long,java.lang.String,orders.OrderPlaced)=order,cents,currency,next"
})
final class OrderPlaced_Signature {
  private OrderPlaced_Signature() {
  }
}
