package house;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnheardEventException;
import dev.hardwire.runtime.internal.Answers;
import dev.hardwire.runtime.internal.CollectedFailures;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.ListenerList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Fires {@code visitors_asked}, to which no callback listens.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class House_VisitorsAskedDispatcher implements House.VisitorsAsked {
  private final ListenerList<House.VisitorsAsked, Object> listeners;

  House_VisitorsAskedDispatcher(House_Context context) {
    this.listeners = context.visitorsAskedListeners;
  }

  @Override
  public List<? extends CharSequence> fire(String listener, int connection) {
    Connection<House.VisitorsAsked>[] listening = this.listeners.current();
    if (this.listeners.isEmpty()) {
      throw new UnheardEventException("visitors_asked");
    }
    CollectedFailures failures = null;
    List<CharSequence> answers = new ArrayList<>();
    for (Connection<House.VisitorsAsked> connection2 : listening) {
      try {
        House.VisitorsAsked listener2 = connection2.target();
        if (listener2 != null) {
          answers.addAll(Answers.elements(listener2.fire(listener, connection), "visitors_asked",
              "listener"));
        }
      } catch (Throwable failure) {
        failures = failed(failures, connection2, "listener", failure, listener, connection);
      }
    }
    CollectedFailures.throwIfAny(failures);
    return Collections.unmodifiableList(answers);
  }

  @Override
  public String toString() {
    return "visitors_asked: no callbacks";
  }

  private static CollectedFailures failed(CollectedFailures failures, Connection<?> connection2,
      String callback, Throwable failure, String listener, int connection) {
    return CollectedFailures.add(failures, "visitors_asked", callback, connection2, failure,
        new Object[] {listener, connection});
  }
}
