package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.Answers;

/**
 * Fires {@code greeting_asked}: runs {@link Shop.Rules#polite(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_GreetingAskedDispatcher {
  static final Shop.GreetingAsked CONTRACT = new AsContract();

  private Shop_GreetingAskedDispatcher() {
  }

  /**
   * Fires {@code greeting_asked}.
   */
  public static String fire(String greeting) {
    return Shop_GreetingAskedDispatcher.CONTRACT.fire(greeting);
  }

  private static final class AsContract implements Shop.GreetingAsked {
    @Override
    public String fire(String greeting) {
      greeting = Answers.notNull(Shop.Rules.polite(greeting), "greeting_asked",
          "Shop.Rules.polite");
      return greeting;
    }

    @Override
    public String toString() {
      return "greeting_asked: Shop.Rules.polite";
    }
  }
}
