package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.Answers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Fires {@code quotes_asked}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Shop.Rules#flat()}
 *   <li>{@link Shop.Rules#percent(long)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_QuotesAskedDispatcher implements Shop.QuotesAsked {
  private final Shop.Rules rules;

  Shop_QuotesAskedDispatcher(Shop.Rules rules) {
    this.rules = rules;
  }

  @Override
  public List<Number> fire(long cents) {
    List<Number> answers = new ArrayList<>();
    answers.add(Answers.notNull(rules.flat(), "quotes_asked", "Shop.Rules.flat"));
    answers.add(Shop.Rules.percent(cents));
    return Collections.unmodifiableList(answers);
  }

  @Override
  public String toString() {
    return "quotes_asked: Shop.Rules.flat, Shop.Rules.percent";
  }
}
