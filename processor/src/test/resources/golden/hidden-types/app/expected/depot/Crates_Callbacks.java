package depot;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Crates}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames({
    "count(depot.Goods)=goods",
    "stack(depot.Crate)=goods",
    "stack(depot.Goods,int)=goods,depth"
})
final class Crates_Callbacks {
  private Crates_Callbacks() {
  }
}
