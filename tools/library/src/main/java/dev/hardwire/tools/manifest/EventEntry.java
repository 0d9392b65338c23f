package dev.hardwire.tools.manifest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An event of a wiring.
 *
 * @param name its name
 * @param contract the interface that a publisher calls; nested in the wiring where it is inferred
 * @param module the module that declares the contract; absent where it is inferred
 * @param dispatcher the generated class that calls the callbacks
 * @param signature the contract's method
 * @param answer how the callbacks' answers become the event's
 * @param delivery how it is delivered
 * @param publisher the generated class with a static method that fires it, where there is one
 * @param remote whether it leaves the process or enters it, where it does
 * @param callbacks its callbacks in the order in which they run
 */
public record EventEntry(
    String name,
    String contract,
    Optional<String> module,
    String dispatcher,
    Signature signature,
    Answer answer,
    Delivery delivery,
    Optional<String> publisher,
    Optional<Remote> remote,
    List<CallbackEntry> callbacks) {

  /** An event that stays in the process. */
  public EventEntry(
      String name,
      String contract,
      Optional<String> module,
      String dispatcher,
      Signature signature,
      Answer answer,
      Delivery delivery,
      Optional<String> publisher,
      List<CallbackEntry> callbacks) {
    this(
        name,
        contract,
        module,
        dispatcher,
        signature,
        answer,
        delivery,
        publisher,
        Optional.empty(),
        callbacks);
  }

  /** A copy of the list is kept. */
  public EventEntry {
    callbacks = List.copyOf(callbacks);
  }

  /** Whether each fire is sent to other processes. */
  public boolean isSent() {
    return remote.filter(Remote::isSent).isPresent();
  }

  /** Whether what other processes send runs the callbacks. */
  public boolean isReceived() {
    return remote.filter(Remote::isReceived).isPresent();
  }

  /**
   * How an event leaves the process or enters it.
   *
   * @param isSent whether each fire is sent
   * @param isReceived whether what others send runs the callbacks
   * @param key the parameter by whose text fires are kept in order
   * @param version the version of its parameters
   * @param earlier the earlier versions that can be read, in their order
   */
  public record Remote(
      boolean isSent,
      boolean isReceived,
      Optional<String> key,
      int version,
      List<Earlier> earlier) {

    /** A copy of the list is kept. */
    public Remote {
      earlier = List.copyOf(earlier);
    }
  }

  /**
   * An earlier version of an event.
   *
   * @param version the version
   * @param parameters its parameters
   */
  public record Earlier(int version, List<Parameter> parameters) {

    /** A copy of the list is kept. */
    public Earlier {
      parameters = List.copyOf(parameters);
    }
  }

  /**
   * The method of a contract.
   *
   * @param method its name
   * @param parameters its parameters
   * @param returns the type that it returns, as Java writes it
   * @param exceptions the types that it declares to throw
   */
  public record Signature(
      String method, List<Parameter> parameters, String returns, List<String> exceptions) {

    /** Copies of the lists are kept. */
    public Signature {
      parameters = List.copyOf(parameters);
      exceptions = List.copyOf(exceptions);
    }
  }

  /**
   * A parameter.
   *
   * @param name its name
   * @param type its type, as Java writes it
   */
  public record Parameter(String name, String type) {}

  /**
   * How the answers of callbacks are combined.
   *
   * @param kind the way
   * @param isFuture whether the event answers by a future
   * @param fold the parameter that each callback's answer replaces, in a chain
   */
  public record Answer(Kind kind, boolean isFuture, Optional<String> fold) {

    /** Ways to combine answers. */
    public enum Kind {
      /** There are none. */
      NONE,
      /** The first {@code false} ends the fire. */
      VETO,
      /** All of them, in a list. */
      LIST,
      /** The first one that is present. */
      FIRST,
      /** That of the only callback. */
      ONE,
      /** Each answer is the next callback's argument. */
      FOLD
    }
  }

  /**
   * How an event is delivered.
   *
   * @param onError what becomes of failures
   * @param evictAfter after how many failures in a row who came is removed, where that is done
   * @param whenUnheard what happens where nobody listens
   * @param isOpen whether listeners may be added at run time
   * @param isSticky whether who arrives is handed the latest arguments
   * @param sender the parameter that says who fired
   * @param metadata what the event tells of itself, in the order of its declaration
   */
  public record Delivery(
      String onError,
      OptionalInt evictAfter,
      String whenUnheard,
      boolean isOpen,
      boolean isSticky,
      Optional<String> sender,
      Map<String, String> metadata) {

    /** A copy of the map is kept, in its order. */
    public Delivery {
      metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }
  }
}
