package house;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link House.LightSwitched}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(java.lang.String,boolean)=direct,isOn")
final class House_LightSwitched_Signature {
  private House_LightSwitched_Signature() {
  }
}
