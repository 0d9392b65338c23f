package bank;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Ledger}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("book(bank.Transfer,bank.Account)=transfer,from")
final class Ledger_Callbacks {
  private Ledger_Callbacks() {
  }
}
