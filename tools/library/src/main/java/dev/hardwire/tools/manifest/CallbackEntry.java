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
 * @param arguments what it is given: names of the event's parameters, {@link #INFO} or {@link
 *     #DELIVERY}
 * @param id its own name, where it has one
 * @param order its order
 * @param before names of callbacks that it wants to run before
 * @param after names of callbacks that it wants to run after
 * @param condition the method that decides whether it runs, where there is one
 * @param asynchrony how it is handed to another thread, where it is
 * @param durable how its calls are stored, where they are
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
    Optional<Asynchrony> asynchrony,
    Optional<Durability> durable) {

  /** A callback whose calls are not stored. */
  public CallbackEntry(
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
    this(
        module,
        owner,
        method,
        types,
        receiver,
        arguments,
        id,
        order,
        before,
        after,
        condition,
        asynchrony,
        Optional.empty());
  }

  /** Stands among the arguments for what the event tells of itself. */
  public static final String INFO = "(info)";

  /** Stands among the arguments for the attempt to call a durable callback. */
  public static final String DELIVERY = "(delivery)";

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

  /**
   * How the calls of a durable callback are stored, and made.
   *
   * @param formerly the ids that it had before
   * @param orderedBy the parameter of the event by which calls are kept in order, where one does
   * @param attempts how often a call is made until it is set aside
   * @param firstMillis the time between the first failure and the second attempt, in milliseconds
   * @param maxMillis the longest time between a failure and the next attempt, in milliseconds
   */
  public record Durability(
      List<String> formerly,
      Optional<String> orderedBy,
      int attempts,
      long firstMillis,
      long maxMillis) {

    /** A copy of the list is kept. */
    public Durability {
      formerly = List.copyOf(formerly);
    }
  }
}
