package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.Answers;
import dev.hardwire.runtime.internal.AroundFailures;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.ErrorReports;
import dev.hardwire.runtime.internal.ListenerList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Fires {@code quotes_asked}: runs {@link Shop.Books#quote()}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_QuotesAskedDispatcher implements Shop.QuotesAsked {
  private final Timing timing;

  private final ListenerList<Shop.QuotesAsked, Object> listeners;

  private final ErrorReports errors;

  Shop_QuotesAskedDispatcher(Timing timing, Shop_Context context) {
    this.timing = timing;
    this.listeners = context.quotesAskedListeners;
    this.errors = context.errors;
  }

  @Override
  public List<Integer> fire() {
    Connection<Shop.QuotesAsked>[] listening = this.listeners.current();
    List<Integer> answers = new ArrayList<>();
    try {
      {
        Integer given;
        var token = this.timing.before("quotes_asked", "Shop.Books.quote");
        try {
          given = Shop.Books.quote();
        } catch (Throwable failure) {
          AroundFailures.failed(this.timing, "quotes_asked", "Shop.Books.quote", token, failure);
          throw failure;
        }
        this.timing.after("quotes_asked", "Shop.Books.quote", token);
        answers.add(given);
      }
    } catch (Throwable failure) {
      failed("Shop.Books.quote", failure);
    }
    for (Connection<Shop.QuotesAsked> connection : listening) {
      try {
        Shop.QuotesAsked listener = connection.target();
        if (listener != null) {
          {
            List<Integer> given;
            var token = this.timing.before("quotes_asked", "listener");
            try {
              given = Answers.elements(listener.fire(), "quotes_asked", "listener");
            } catch (Throwable failure) {
              AroundFailures.failed(this.timing, "quotes_asked", "listener", token, failure);
              throw failure;
            }
            this.timing.after("quotes_asked", "listener", token);
            answers.addAll(given);
          }
        }
      } catch (Throwable failure) {
        failed(connection, "listener", failure);
      }
    }
    return Collections.unmodifiableList(answers);
  }

  @Override
  public String toString() {
    return "quotes_asked: Shop.Books.quote";
  }

  private void failed(String callback, Throwable failure) {
    this.errors.failed("quotes_asked", callback, failure, new Object[0]);
  }

  private void failed(Connection<?> connection, String callback, Throwable failure) {
    this.errors.failed("quotes_asked", callback, connection, 0, failure, new Object[0]);
  }
}
