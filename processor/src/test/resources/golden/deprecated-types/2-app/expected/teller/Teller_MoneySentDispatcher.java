package teller;

import bank.Account;
import bank.BankModule_Index;
import bank.Ledger;
import bank.MoneySent;
import bank.Transfer;
import dev.hardwire.index.Generated;

/**
 * Fires {@code money_sent}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Ledger#book(Transfer, Account)}
 *   <li>{@code Statements.print}
 *   <li>{@code Statements.send}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Teller_MoneySentDispatcher implements MoneySent {
  private final Ledger ledger;

  Teller_MoneySentDispatcher(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void fire(Transfer transfer, Account from) {
    ledger.book(transfer, from);
    BankModule_Index.Statements_print(from);
    BankModule_Index.Statements_send(from);
  }

  @Override
  public String toString() {
    return "money_sent: Ledger.book, Statements.print, Statements.send";
  }
}
