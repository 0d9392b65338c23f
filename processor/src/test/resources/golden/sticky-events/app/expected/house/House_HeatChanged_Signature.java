package house;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link House.HeatChanged}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(int)=degrees")
final class House_HeatChanged_Signature {
  private House_HeatChanged_Signature() {
  }
}
