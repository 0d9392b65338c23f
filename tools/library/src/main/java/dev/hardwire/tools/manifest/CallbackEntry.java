package dev.hardwire.tools.manifest;

import java.util.List;
import java.util.Optional;

/**
 * A callback of an event.
 *
 * @param module the module it belongs to
 * @param owner the class that declares it
 * @param method its name
 * @param types its parameters' types without type arguments, which tell it from others of its name
 * @param receiver what it is called on
 * @param arguments what it is given: names of the event's parameters, or {@link #INFO}
 * @param id its own name, where it has one
 * @param order its order
 * @param before names of callbacks that it wants to run before
 * @param after names of callbacks that it wants to run after
 * @param condition the method that decides whether it runs, where there is one
 * @param asynchrony how it is handed to another thread, where it is
 */
public record CallbackEntry(
    String module,
    String owner,
    String method,
    List<String> types,
    Receiver receiver,
    List<String> arguments,
    Optional<String> id,
    int order,
    List<String> before,
    List<String> after,
    Optional<String> condition,
    Optional<Asynchrony> asynchrony) {

  /** Stands among the arguments for what the event tells of itself. */
  public static final String INFO = "(info)";

  /** Copies of the lists are kept. */
  public CallbackEntry {
    types = List.copyOf(types);
    arguments = List.copyOf(arguments);
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** The callback without packages: {@code Emails.greetNewUser}. */
  public String displayName() {
    return owner.replaceFirst("^(?:[\\p{Ll}_][^.]*\\.)*", "") + "." + method;
  }

  /** What a callback is called on. */
  public enum Receiver {
    /** Nothing: it is static. */
    NONE,
    /** The one instance that the wiring is given. */
    SINGLE,
    /** Each instance that is attached at the time. */
    ATTACHED
  }

  /**
   * How a callback runs where it is not simply called.
   *
   * @param executor the name of its executor; absent for the default one, or for the thread that
   *     fires
   * @param isHandedOver whether an executor runs it; otherwise it returns a stage
   * @param timeoutMillis how long a call may take, in milliseconds; 0 for any time
   * @param maxInFlight how many calls may be unfinished at one time; 0 for any number
   * @param whenFull what becomes of a further call
   * @param attempts how often a call that fails is made at most; 0 where it is not made again
   * @param firstMillis the time until the second attempt, in milliseconds
   * @param maxMillis the longest time until an attempt, in milliseconds
   */
  public record Asynchrony(
      Optional<String> executor,
      boolean isHandedOver,
      long timeoutMillis,
      int maxInFlight,
      String whenFull,
      int attempts,
      long firstMillis,
      long maxMillis) {

    /** Where a call that fails is not made again. */
    public Asynchrony(
        Optional<String> executor,
        boolean isHandedOver,
        long timeoutMillis,
        int maxInFlight,
        String whenFull) {
      this(executor, isHandedOver, timeoutMillis, maxInFlight, whenFull, 0, 0, 0);
    }
  }
}
