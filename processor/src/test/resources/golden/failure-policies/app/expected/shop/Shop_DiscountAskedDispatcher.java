package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.Answers;
import dev.hardwire.runtime.internal.CollectedFailures;
import java.util.Optional;

/**
 * Fires {@code discount_asked}: runs {@link Shop.Books#discount()}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_DiscountAskedDispatcher implements Shop.DiscountAsked {
  private final Shop.Books books;

  Shop_DiscountAskedDispatcher(Shop.Books books) {
    this.books = books;
  }

  @Override
  public Optional<Integer> fire() {
    CollectedFailures failures = null;
    Optional<Integer> answer = Optional.empty();
    try {
      answer = Answers.notNull(books.discount(), "discount_asked", "Shop.Books.discount");
    } catch (Throwable failure) {
      failures = failed(failures, "Shop.Books.discount", failure);
    }
    if (answer.isPresent()) {
      CollectedFailures.throwIfAny(failures);
      return answer;
    }
    CollectedFailures.throwIfAny(failures);
    return answer;
  }

  @Override
  public String toString() {
    return "discount_asked: Shop.Books.discount";
  }

  private static CollectedFailures failed(CollectedFailures failures, String callback,
      Throwable failure) {
    return CollectedFailures.add(failures, "discount_asked", callback, failure, new Object[0]);
  }
}
