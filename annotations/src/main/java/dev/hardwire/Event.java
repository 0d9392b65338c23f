package dev.hardwire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an event by its contract: an interface with exactly one abstract method, whose
 * parameters are the event's signature.
 *
 * <pre>{@code
 * @Event("user_joined")
 * public interface UserJoined {
 *   void fire(String name, String email);
 * }
 * }</pre>
 *
 * <p>A publisher depends on the contract alone: it is handed {@code wiring.userJoined()} by the
 * application and a lambda by its tests. The interface must not be generic. {@code fire} may
 * declare checked exceptions; callbacks may throw any of them.
 *
 * <p>What the method returns says how the callbacks' answers are combined:
 *
 * <ul>
 *   <li>{@code void}: all run; answers are ignored.
 *   <li>{@code boolean}: a veto. They run in order until the first answers {@code false}, which is
 *       the event's answer then; it is {@code true} otherwise.
 *   <li>{@code List<R>}: every answer, in order, in an unmodifiable list.
 *   <li>{@code Optional<R>}: the first present answer; the others don't run. Callbacks return
 *       {@code Optional<R>}, or {@code R} where they always have one.
 *   <li>any {@code R}, with a parameter of that type annotated {@link Fold}: a chain, in which each
 *       callback's answer is the next one's argument and the last one's the event's answer.
 *   <li>any other {@code R}: the answer of the one callback that the event must have in a wiring.
 *   <li>{@code CompletableFuture} of {@code Void}, {@code Boolean}, {@code List<R>}, {@code
 *       Optional<R>} or {@code R}: the same, when it is there. Callbacks return what they do
 *       elsewhere, or a {@code CompletionStage} of it, which is waited for without a thread. Those
 *       of {@code Void} and {@code List<R>} run together, the others one after another until the
 *       answer is settled. Failures reach the future, by the event's policy.
 * </ul>
 *
 * <p>A {@code null} for an answer is a failure of the callback.
 *
 * <p>A contract whose default method {@code boolean isHeard()} takes no parameters has it
 * overridden by generated code: it tells whether a fire would reach anybody, for publishers whose
 * arguments are costly to make.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Event {

  /**
   * The name by which callbacks listen to the event.
   *
   * @return letters, digits, {@code _}, {@code .} and {@code -}, starting with a letter
   */
  String value();

  /**
   * Whether to generate a publisher next to the contract: a class with a static {@code fire}, for
   * code that can't be handed a contract. It works while a wiring is installed ({@code
   * wiring.install()}); firing before that throws an {@link IllegalStateException}.
   *
   * @return whether a publisher is generated; off by default
   */
  boolean publisher() default false;

  /**
   * What becomes of a callback's failure.
   *
   * @return the policy; the first failure reaches the publisher where nothing is said
   */
  FailurePolicy onError() default FailurePolicy.PROPAGATE;

  /**
   * How many failures in a row a listener or attached owner is allowed to have under {@link
   * FailurePolicy#EVICT}, before it is removed.
   *
   * @return the number of the failure that removes it, at least 1
   */
  int evictAfter() default 3;

  /**
   * What happens if the event is fired and there is neither a callback nor a listener.
   *
   * @return nothing where nothing is said
   */
  WhenUnheard whenUnheard() default WhenUnheard.IGNORE;

  /**
   * Whether listeners may be added at run time. A wiring then hands out the event's {@code
   * Listeners}, and an event object is generated next to the contract: a class named after it
   * ({@code UserJoinedEvent}) whose instances have listeners of their own.
   *
   * @return whether the event is open; off by default, so that generated code and reports are
   *     complete
   */
  boolean open() default false;

  /**
   * Whether a listener or attached owner that arrives is handed the arguments of the latest fire,
   * if there was one. Only for {@code void} events.
   *
   * @return whether the latest arguments are kept; off by default
   */
  boolean sticky() default false;

  /**
   * The version of the event's parameters, which is stored with each call of a durable callback.
   * Calls that are stored with an earlier version are read by the {@link Upcaster} for it.
   *
   * @return at least 1
   */
  int version() default 1;

  /**
   * The parameter by whose text fires are told apart where the event leaves the process: those with
   * the same text stay in their order ({@link EventWiring#sends}).
   *
   * @return the name of a parameter; empty for none
   */
  String key() default "";

  /**
   * What {@link EventInfo#metadata()} tells of the event.
   *
   * @return keys and values; no key twice
   */
  Metadata[] metadata() default {};

  /**
   * The advice about this event that the compiler does not give, since it is meant as it is.
   *
   * @return names of rules, such as {@code UnheardEvent}; errors can't be suppressed
   */
  String[] suppress() default {};
}
