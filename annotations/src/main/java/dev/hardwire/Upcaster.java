package dev.hardwire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reads what was stored with an earlier version of an event: a static method of the contract that
 * takes the parameters of that version and, behind them, the contract, which it fires once, with
 * what they are now.
 *
 * <pre>{@code
 * @Event(value = "order_placed", version = 2)
 * public interface OrderPlaced {
 *   void fire(UUID order, long cents, String currency);
 *
 *   @Upcaster(1)
 *   static void inEuros(UUID order, long cents, OrderPlaced next) {
 *     next.fire(order, cents, "EUR");
 *   }
 * }
 * }</pre>
 *
 * <p>Only durable callbacks have calls that are stored.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Upcaster {

  /**
   * The version that the method reads.
   *
   * @return at least 1, and less than the event's {@link Event#version}
   */
  int value();
}
