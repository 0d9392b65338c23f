package house;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link House.DoorOpened}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(java.lang.Object,java.lang.String)=door,visitor")
final class House_DoorOpened_Signature {
  private House_DoorOpened_Signature() {
  }
}
