package dev.hardwire.durable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is stored: deliveries that wait for their callbacks, and those that were set aside. Safe for
 * use by several threads, and beside the processes that deliver.
 *
 * <p>All methods throw a {@link DurableStoreException} if the store can't be reached.
 */
public interface Deliveries {

  /**
   * How many deliveries wait or run.
   *
   * @return the number for each callback's id that has any; sorted, unmodifiable
   */
  Map<String, Long> pending();

  /**
   * How many fires are kept that have not been sent to other processes yet.
   *
   * @return 0 where none are sent
   */
  long unsent();

  /**
   * What was set aside.
   *
   * @param atMost how many to return
   * @return the oldest ones first; unmodifiable
   */
  List<DeadLetter> deadLetters(int atMost);

  /**
   * Has a delivery that was set aside made again, with all its attempts.
   *
   * @param callback the id of the callback
   * @param delivery what the fire is known by
   * @return whether there was such a delivery
   */
  boolean replay(String callback, UUID delivery);

  /**
   * Has all deliveries made again that were set aside for a callback.
   *
   * @param callback the id of the callback
   * @return how many there were
   */
  int replayAll(String callback);

  /**
   * Removes a delivery that was set aside.
   *
   * @param callback the id of the callback
   * @param delivery what the fire is known by
   * @return whether there was such a delivery
   */
  boolean discard(String callback, UUID delivery);

  /**
   * Deliveries that nobody makes, since no callback has their id.
   *
   * @return one element for each id; empty where the callbacks are not known, since nobody delivers
   *     from here
   */
  List<UnknownCallback> unknown();
}
