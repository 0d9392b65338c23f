package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.ErrorReports;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Fires {@code quotes_asked}: runs {@link Shop.Books#quote()}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_QuotesAskedDispatcher implements Shop.QuotesAsked {
  private final ErrorReports errors;

  Shop_QuotesAskedDispatcher(Shop_Context context) {
    this.errors = context.errors;
  }

  @Override
  public List<Integer> fire(int callback) {
    List<Integer> answers = new ArrayList<>();
    try {
      answers.add(Shop.Books.quote());
    } catch (Throwable failure) {
      failed("Shop.Books.quote", failure, callback);
    }
    return Collections.unmodifiableList(answers);
  }

  @Override
  public String toString() {
    return "quotes_asked: Shop.Books.quote";
  }

  private void failed(String callback2, Throwable failure, int callback) {
    this.errors.failed("quotes_asked", callback2, failure, new Object[] {callback});
  }
}
