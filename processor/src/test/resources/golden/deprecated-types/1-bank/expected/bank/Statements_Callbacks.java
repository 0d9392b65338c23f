package bank;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Statements} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Statements_Callbacks {
  private Statements_Callbacks() {
  }

  /**
   * Calls {@link Statements#print(Account)}.
   */
  public static void print(Account from) {
    Statements.print(from);
  }

  /**
   * Calls {@link Statements#send(Account)}.
   */
  public static void send(Account from) {
    Statements.send(from);
  }
}
