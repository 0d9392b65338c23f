package dev.hardwire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method run whenever one of the named events is fired.
 *
 * <pre>{@code
 * final class Emails {
 *   @Callback("user_joined")
 *   static void greetNewUser(String name, String email) { … }
 * }
 * }</pre>
 *
 * <p>The method is static, or an instance method of an owner that is given to the wiring. It is
 * called directly by generated code, so it must not be private, abstract or generic; its checked
 * exceptions must be declared by the event's contract, unless it runs by an executor or the
 * contract returns a {@code CompletableFuture}.
 *
 * <p>It may take fewer parameters than the event has. They are bound by name where each of them
 * matches a parameter of the event by name and assignable type, and by position where no name
 * matches and the method either takes all parameters or the types leave one possibility. Everything
 * else is a compile error that shows both signatures.
 *
 * <p>A parameter of type {@link EventInfo} is not bound: it gets the event's name, time and
 * metadata.
 *
 * <p>Where the contract's method returns something, the callback's answer takes part in the event's
 * answer (see {@link Event}); for a {@code void} event answers are ignored.
 *
 * <p>A callback runs on the thread that fires, unless it has an {@link #executor} or is {@link
 * #async}. Those that do come after those that don't, whatever their {@link #order}; so a callback
 * on the thread that fires can't ask to run {@link #after} one of them.
 *
 * <p>A callback belongs to the class that declares it; annotations are not inherited by overriding
 * methods. Instance callbacks of a generic class, which is abstract then, or of a generic interface
 * belong to the subclasses that have {@link InheritCallbacks}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Callback {

  /**
   * The events that this method listens to; one name or several. The parameters are fitted to each
   * event on its own.
   *
   * @return event names: letters, digits, {@code _}, {@code .} and {@code -}, starting with a
   *     letter
   */
  String[] value();

  /**
   * A name of one's own, by which {@link #before} and {@link #after} of other callbacks can refer
   * to this one. The name of owner and method, such as {@code Emails.greetNewUser}, always works.
   * What is stored for a {@link #durable} callback is found by this name, so such a callback must
   * have one.
   *
   * @return any text that is no name of another callback; empty for none
   */
  String id() default "";

  /**
   * The position among the callbacks of an event: those of lower order run earlier. Within one
   * order {@link #before} and {@link #after} decide, then the order of the wiring's modules, the
   * names of the owners and those of the methods.
   *
   * @return any number; 0 where nothing is said
   */
  int order() default 0;

  /**
   * Callbacks of the same events that run after this one. One that does not take part has no
   * effect, since modules need not know each other. What contradicts itself, or {@link #order}, is
   * a compile error.
   *
   * @return names such as {@code Emails.greetNewUser}, with or without the package, or {@link #id}s
   */
  String[] before() default {};

  /**
   * Callbacks of the same events that run before this one, as in {@link #before}.
   *
   * @return names such as {@code Emails.greetNewUser}, with or without the package, or {@link #id}s
   */
  String[] after() default {};

  /**
   * The condition under which the callback runs: a method of the same class that returns {@code
   * boolean}. It is called directly, before each call of the callback, with those of the event's
   * arguments that it asks for, which are bound as those of a callback are. A condition that throws
   * counts as a failure of the callback.
   *
   * @return the name of the method; empty for none
   */
  String when() default "";

  /**
   * Has the callback run by an executor of that name, which the wiring's builder asks for ({@code
   * mailExecutor(…)} for {@code "mail"}), after the callbacks that run on the publisher's thread.
   * Only for events whose contract returns nothing or a {@code CompletableFuture}.
   *
   * @return letters, digits, {@code _}, {@code .} and {@code -}, starting with a letter; empty for
   *     none
   */
  String executor() default "";

  /**
   * Has the callback run by the wiring's default executor: a cached pool of daemon threads, unless
   * the builder is given another one. Says nothing more where there is an {@link #executor}.
   *
   * @return whether it runs there; off by default
   */
  boolean async() default false;

  /**
   * How long a call may take, from its start to its end, or to the completion of the {@code
   * CompletionStage} that it returns. One that takes longer is interrupted, the stage cancelled,
   * and fails with a {@link java.util.concurrent.TimeoutException}. Only for callbacks that have an
   * executor or return a stage.
   *
   * @return a number with its unit: {@code 500ms}, {@code 2s}, {@code 5m} or {@code 1h}; empty for
   *     any time
   */
  String timeout() default "";

  /**
   * How many calls may have been handed over at one time and not be finished. Only for callbacks
   * that have an executor or return a stage.
   *
   * @return at least 1; 0 for any number
   */
  int maxInFlight() default 0;

  /**
   * What happens to a further call while {@link #maxInFlight} are not finished.
   *
   * @return the publisher waits, where nothing is said
   */
  WhenFull whenFull() default WhenFull.BLOCK;

  /**
   * Whether a failed call is made again. Only for callbacks that have an executor, or are {@link
   * #durable}.
   *
   * @return how often and when; where nothing is said, durable callbacks are called as often as
   *     {@link Retry} says by itself, and others once
   */
  Retry retry() default @Retry(attempts = 0);

  /**
   * Whether each call is stored before it is made, with the publisher's own transaction where it
   * has one, and made until it succeeds or is set aside for a person, whatever becomes of the
   * process in between. Only for events whose contract returns nothing or a {@code
   * CompletableFuture<Void>}; the wiring's builder asks for the store.
   *
   * <p>A durable callback may be called more than once. What it writes through the connection that
   * it can ask for is written once.
   *
   * @return whether calls are stored; off by default
   */
  boolean durable() default false;

  /**
   * The {@link #id}s that a durable callback had before, so that calls which are stored under them
   * reach it.
   *
   * @return ids that no other callback has
   */
  String[] formerly() default {};

  /**
   * The parameter of the event by which calls of a durable callback are kept in order: those with
   * equal arguments are made one after another, as they were stored, and one that fails holds back
   * those behind it.
   *
   * @return the name of a parameter of the event; empty for no order
   */
  String orderedBy() default "";

  /**
   * The advice about this method that the compiler does not give, since it is meant as it is.
   *
   * @return names of rules, such as {@code DroppedCallback}; errors can't be suppressed
   */
  String[] suppress() default {};
}
