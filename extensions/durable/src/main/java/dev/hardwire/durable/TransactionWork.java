package dev.hardwire.durable;

/**
 * What is done in one transaction.
 *
 * @param <T> what events are fired through
 * @param <X> the checked exception that it may throw
 */
@FunctionalInterface
public interface TransactionWork<T, X extends Exception> {

  /**
   * Does it.
   *
   * @param transaction hands out the events' contracts and the connection
   * @throws X if it fails; the transaction is rolled back then
   */
  void run(T transaction) throws X;
}
