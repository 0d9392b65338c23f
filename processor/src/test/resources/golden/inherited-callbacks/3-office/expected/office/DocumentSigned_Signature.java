package office;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link DocumentSigned}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("signed(java.lang.String,int)=document,pages")
final class DocumentSigned_Signature {
  private DocumentSigned_Signature() {
  }
}
