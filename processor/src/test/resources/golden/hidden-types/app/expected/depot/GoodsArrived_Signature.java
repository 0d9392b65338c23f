package depot;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link GoodsArrived}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(depot.Crate,int)=goods,depth")
final class GoodsArrived_Signature {
  private GoodsArrived_Signature() {
  }
}
