package shop;

import dev.hardwire.EventInfo;
import dev.hardwire.index.Generated;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Reaches callbacks of {@link Shop.Rules} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Shop_Rules_Callbacks {
  private Shop_Rules_Callbacks() {
  }

  /**
   * Calls {@link Shop.Rules#confirm(long, EventInfo)}.
   */
  public static void confirm(Shop.Rules rules, long order, EventInfo info) {
    rules.confirm(order, info);
  }

  /**
   * Calls {@link Shop.Rules#discounted(String, long)}.
   */
  public static Long discounted(Shop.Rules rules, String customer, long cents) {
    return rules.discounted(customer, cents);
  }

  /**
   * Calls {@link Shop.Rules#first(String)}.
   */
  public static Optional<Integer> first(String customer) {
    return Shop.Rules.first(customer);
  }

  /**
   * Calls {@link Shop.Rules#isSolvent(String)}.
   */
  public static boolean isSolvent(String customer) {
    return Shop.Rules.isSolvent(customer);
  }

  /**
   * Calls {@link Shop.Rules#list(String)}.
   */
  public static int list(String item) {
    return Shop.Rules.list(item);
  }

  /**
   * Calls {@link Shop.Rules#log()}.
   */
  public static void log() {
    Shop.Rules.log();
  }

  /**
   * Calls {@link Shop.Rules#rate(String)}.
   */
  public static CompletableFuture<Double> rate(Shop.Rules rules, String currency) {
    return rules.rate(currency);
  }

  /**
   * Calls {@link Shop.Rules#rounded(long)}.
   */
  public static long rounded(long cents) {
    return Shop.Rules.rounded(cents);
  }

  /**
   * Calls {@link Shop.Rules#second()}.
   */
  public static CompletionStage<Long> second(Shop.Rules rules) {
    return rules.second();
  }

  /**
   * Calls {@link Shop.Rules#ship(long)}.
   */
  public static CompletableFuture<String> ship(Shop.Rules rules, long order) {
    return rules.ship(order);
  }

  /**
   * Calls {@link Shop.Rules#third()}.
   */
  public static CompletionStage<Optional<Number>> third(Shop.Rules rules) {
    return rules.third();
  }

  /**
   * Calls {@link Shop.Rules#isDear(long)}.
   */
  public static boolean isDear(long cents) {
    return Shop.Rules.isDear(cents);
  }

  /**
   * Calls {@link Shop.Rules#isKnown(String)}.
   */
  public static boolean isKnown(String customer) {
    return Shop.Rules.isKnown(customer);
  }
}
