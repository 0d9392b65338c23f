package house;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link House.VisitorsAsked}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(java.lang.String,int)=listener,connection")
final class House_VisitorsAsked_Signature {
  private House_VisitorsAsked_Signature() {
  }
}
