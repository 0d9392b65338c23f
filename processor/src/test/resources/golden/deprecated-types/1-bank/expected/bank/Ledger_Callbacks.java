package bank;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Reaches the callbacks of {@link Ledger} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("book(bank.Transfer,bank.Account)=transfer,from")
public final class Ledger_Callbacks {
  private Ledger_Callbacks() {
  }
}
