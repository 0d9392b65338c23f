package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Shop.CouponAsked}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(java.lang.String)=customer")
final class Shop_CouponAsked_Signature {
  private Shop_CouponAsked_Signature() {
  }
}
