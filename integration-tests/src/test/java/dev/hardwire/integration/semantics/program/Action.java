package dev.hardwire.integration.semantics.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a program does. Sources, listeners, attachments and subscriptions are meant by
 * their numbers.
 */
public sealed interface Action {

  /** Fires an event; a sender is a {@link Label}. */
  record Fire(int source, Via via, List<@Nullable Object> arguments) implements Action {}

  /** The way to an event. */
  enum Via {
    CONTRACT,
    NAME,
    PUBLISHER,
    /** The static method of the dispatcher. */
    STATIC
  }

  /** Adds a listener. */
  record Add(int source, int listener, Adding adding, @Nullable Object sender, int subscription)
      implements Action {}

  /** The method that adds. */
  enum Adding {
    ADD,
    ONCE,
    WEAKLY,
    FOR_SENDER
  }

  /** Removes a listener. */
  record Remove(int source, int listener) implements Action {}

  /** Attaches an owner. */
  record Attach(int attachment, boolean isWeak, int subscription) implements Action {}

  /** Detaches an owner. */
  record Detach(int attachment) implements Action {}

  /** Closes a subscription. */
  record Close(int subscription) implements Action {}

  /** Tells whether an event object or a wiring's event is heard. */
  record AskHeard(int source) implements Action {}

  /** Tells how many listeners there are. */
  record CountListeners(int source) implements Action {}

  /** Tells how many owners of a class are attached. */
  record CountAttached(int owner) implements Action {}

  /** Connects a wiring that was made without its owners. */
  record Connect() implements Action {}

  /** Fires what there is not by its name. */
  record FireUnknown(String name) implements Action {}
}
