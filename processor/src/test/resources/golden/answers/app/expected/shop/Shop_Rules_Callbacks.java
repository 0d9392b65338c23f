package shop;

import dev.hardwire.index.Generated;
import java.util.Optional;

/**
 * Reaches callbacks of {@link Shop.Rules} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Shop_Rules_Callbacks {
  private Shop_Rules_Callbacks() {
  }

  /**
   * Calls {@link Shop.Rules#first(String)}.
   */
  public static Optional<Integer> first(String customer) {
    return Shop.Rules.first(customer);
  }

  /**
   * Calls {@link Shop.Rules#flat()}.
   */
  public static Integer flat(Shop.Rules rules) {
    return rules.flat();
  }

  /**
   * Calls {@link Shop.Rules#isSmall(long)}.
   */
  public static Boolean isSmall(long cents) {
    return Shop.Rules.isSmall(cents);
  }

  /**
   * Calls {@link Shop.Rules#isSolvent(String)}.
   */
  public static boolean isSolvent(Shop.Rules rules, String customer) {
    return rules.isSolvent(customer);
  }

  /**
   * Calls {@link Shop.Rules#percent(long)}.
   */
  public static long percent(long cents) {
    return Shop.Rules.percent(cents);
  }

  /**
   * Calls {@link Shop.Rules#polite(String)}.
   */
  public static String polite(String greeting) {
    return Shop.Rules.polite(greeting);
  }

  /**
   * Calls {@link Shop.Rules#rate(String)}.
   */
  public static float rate(String currency) {
    return Shop.Rules.rate(currency);
  }

  /**
   * Calls {@link Shop.Rules#receipt(long)}.
   */
  public static String receipt(Shop.Rules rules, long cents) {
    return rules.receipt(cents);
  }

  /**
   * Calls {@link Shop.Rules#reduced(long)}.
   */
  public static long reduced(long cents) {
    return Shop.Rules.reduced(cents);
  }

  /**
   * Calls {@link Shop.Rules#rounded(long)}.
   */
  public static int rounded(Shop.Rules rules, long cents) {
    return rules.rounded(cents);
  }

  /**
   * Calls {@link Shop.Rules#second()}.
   */
  public static Optional<Number> second() {
    return Shop.Rules.second();
  }

  /**
   * Calls {@link Shop.Rules#third()}.
   */
  public static int third() {
    return Shop.Rules.third();
  }
}
