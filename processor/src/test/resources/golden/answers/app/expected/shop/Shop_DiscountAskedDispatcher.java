package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.Answers;
import java.util.Optional;

/**
 * Fires {@code discount_asked}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Shop.Rules#first(String)}
 *   <li>{@link Shop.Rules#second()}
 *   <li>{@link Shop.Rules#third()}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_DiscountAskedDispatcher {
  static final Shop.DiscountAsked CONTRACT = new AsContract();

  private Shop_DiscountAskedDispatcher() {
  }

  /**
   * Fires {@code discount_asked}.
   */
  public static Optional<Number> fire(String customer) {
    return Shop_DiscountAskedDispatcher.CONTRACT.fire(customer);
  }

  private static final class AsContract implements Shop.DiscountAsked {
    @Override
    public Optional<Number> fire(String customer) {
      Optional<Number> answer = Optional.empty();
      answer = Answers.widened(Answers.notNull(Shop.Rules.first(customer), "discount_asked",
          "Shop.Rules.first"));
      if (answer.isPresent()) {
        return answer;
      }
      answer = Answers.notNull(Shop.Rules.second(), "discount_asked", "Shop.Rules.second");
      if (answer.isPresent()) {
        return answer;
      }
      answer = Optional.of(Shop.Rules.third());
      if (answer.isPresent()) {
        return answer;
      }
      return answer;
    }

    @Override
    public String toString() {
      return "discount_asked: Shop.Rules.first, Shop.Rules.second, Shop.Rules.third";
    }
  }
}
