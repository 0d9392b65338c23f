package dev.hardwire.processor.explain;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.CallbackLabel;
import dev.hardwire.processor.model.EventModel;
import java.util.List;
import java.util.Optional;

/**
 * An event of a wiring.
 *
 * @param event the event
 * @param declarations who declares it: nobody where it is inferred, one, or several that exclude
 *     one another
 * @param isUnknown whether a contract is wanted, and nobody declares one
 * @param calls its callbacks in the order in which they run
 * @param uncalled the callbacks that mean it and can't be called
 */
public record EventFacts(
    EventModel event,
    List<Declaration> declarations,
    boolean isUnknown,
    List<CallFacts> calls,
    List<Uncalled> uncalled) {

  /** Copies of the lists are kept. */
  public EventFacts {
    declarations = List.copyOf(declarations);
    calls = List.copyOf(calls);
    uncalled = List.copyOf(uncalled);
  }

  /** Whether neither a callback nor a listener can hear it. */
  public boolean isUnheard() {
    return calls.isEmpty() && uncalled.isEmpty() && !event.delivery().isOpen();
  }

  /**
   * A contract of the event.
   *
   * @param contract the interface
   * @param module the name of its module, where it has one
   */
  public record Declaration(ClassName contract, Optional<ClassName> module) {}

  /**
   * A callback that is not called.
   *
   * @param label the callback
   * @param module the name of its module, where it has one
   * @param obstacle why
   */
  public record Uncalled(CallbackLabel label, Optional<ClassName> module, Obstacle obstacle) {}

  /** Why a callback is not called; each is told by an error, too. */
  public enum Obstacle {
    /** Something is wrong with its event. */
    EVENT,
    /** It does not fit the event. */
    MISFIT,
    /** It can't be called, whatever the event. */
    UNUSABLE
  }
}
