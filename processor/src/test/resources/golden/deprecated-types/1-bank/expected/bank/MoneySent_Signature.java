package bank;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link MoneySent}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(bank.Transfer,bank.Account)=transfer,from")
final class MoneySent_Signature {
  private MoneySent_Signature() {
  }
}
