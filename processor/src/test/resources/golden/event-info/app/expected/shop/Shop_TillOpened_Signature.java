package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Shop.TillOpened}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(dev.hardwire.EventInfo)=info")
final class Shop_TillOpened_Signature {
  private Shop_TillOpened_Signature() {
  }
}
