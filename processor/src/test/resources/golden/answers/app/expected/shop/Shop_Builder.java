package shop;

import dev.hardwire.index.Generated;
import java.util.Objects;

/**
 * Builds {@link ShopWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_Builder {
  private Shop_Builder() {
  }

  static RulesStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Shop.Rules}.
   */
  public interface RulesStep {
    Ready rules(Shop.Rules rules);
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    ShopWiring build();
  }

  private static final class Steps implements RulesStep, Ready {
    private Shop.Rules rules;

    @Override
    public Ready rules(Shop.Rules rules) {
      this.rules = Objects.requireNonNull(rules, "rules");
      return this;
    }

    @Override
    public ShopWiring build() {
      return ShopWiring.create(rules);
    }
  }
}
