package bank;

import dev.hardwire.index.Generated;
import dev.hardwire.index.IndexPart;
import dev.hardwire.index.IndexedCallback;
import dev.hardwire.index.IndexedContract;
import dev.hardwire.index.ModuleIndex;

/**
 * The events and callbacks of the module of {@link BankModule}.
 */
@Generated("IndexProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ModuleIndex(
    format = 3,
    hash = "77c9f64e7fbd267b7f40156a42001edf",
    anchor = BankModule.class
)
@IndexPart(
    contracts = @IndexedContract(event = "money_sent", type = MoneySent.class,
            parameters = {"transfer", "from"}),
    callbacks = {
        @IndexedCallback(events = "money_sent", owner = "bank.Ledger", method = "book",
            types = {"bank.Transfer", "bank.Account"}, parameters = {"transfer", "from"}),
        @IndexedCallback(events = "money_sent", owner = "bank.Statements", method = "print",
            types = "bank.Account", parameters = "from", entry = "Statements_print"),
        @IndexedCallback(events = "money_sent", owner = "bank.Statements", method = "send",
            types = "bank.Account", parameters = "from", entry = "Statements_send")
    }
)
public final class BankModule_Index {
  private BankModule_Index() {
  }

  /**
   * Calls {@link Statements#print(Account)}.
   */
  public static void Statements_print(Account from) {
    Statements.print(from);
  }

  /**
   * Calls {@link Statements#send(Account)}.
   */
  public static void Statements_send(Account from) {
    Statements.send(from);
  }
}
