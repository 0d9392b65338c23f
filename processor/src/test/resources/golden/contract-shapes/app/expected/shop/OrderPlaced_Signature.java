package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link OrderPlaced}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("accept(java.lang.Object)=arg0")
final class OrderPlaced_Signature {
  private OrderPlaced_Signature() {
  }
}
