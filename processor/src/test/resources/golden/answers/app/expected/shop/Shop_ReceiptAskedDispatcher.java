package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.Answers;

/**
 * Fires {@code receipt_asked}: runs {@link Shop.Rules#receipt(long)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_ReceiptAskedDispatcher implements Shop.ReceiptAsked {
  private final Shop.Rules rules;

  Shop_ReceiptAskedDispatcher(Shop.Rules rules) {
    this.rules = rules;
  }

  @Override
  public CharSequence print(long cents) {
    return Answers.notNull(rules.receipt(cents), "receipt_asked", "Shop.Rules.receipt");
  }

  @Override
  public String toString() {
    return "receipt_asked: Shop.Rules.receipt";
  }
}
