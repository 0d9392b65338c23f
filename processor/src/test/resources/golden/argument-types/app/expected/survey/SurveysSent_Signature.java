package survey;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link SurveysSent}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("send(java.lang.String,java.util.List[])=subject,addresses")
final class SurveysSent_Signature {
  private SurveysSent_Signature() {
  }
}
