package house;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link House.LightChanged}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(java.lang.String,boolean,int)=room,isOn,wait")
final class House_LightChanged_Signature {
  private House_LightChanged_Signature() {
  }
}
