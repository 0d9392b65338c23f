package dev.hardwire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the modules that take part in an application and generates their wiring.
 *
 * <pre>{@code
 * @EventWiring({SignupEvents.class, DatabaseModule.class, EmailsModule.class})
 * final class App {
 *   public static void main(String[] args) {
 *     AppWiring wiring = AppWiring.create(new Database(…));
 *     new Signup(wiring.userJoined()).signUp("Ada", "ada@example.org");
 *   }
 * }
 * }</pre>
 *
 * <p>A wiring takes the contracts and callbacks of the listed modules and of those they include, in
 * this order, and after them those of its own compilation. A module that is reached twice counts
 * once. Within a module, callbacks run in the order of their owners' and methods' names, unless
 * they say otherwise ({@link Callback#order}, {@link Callback#before}, {@link Callback#after}).
 *
 * <p>Where at least one contract takes part, every event needs one. Where none does, each event's
 * signature is that of its longest callback.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EventWiring {

  /**
   * The modules that take part: their anchors ({@link CallbackModule}), or public classes with
   * callbacks that belong to no anchored module.
   *
   * @return anchors and single owners, in the order in which their callbacks run
   */
  Class<?>[] value() default {};

  /**
   * What is called around every callback of the wiring: a class that implements {@code
   * dev.hardwire.runtime.Around}, of which the wiring takes an instance. For logging contexts,
   * tracing and timing.
   *
   * @return the class; {@code void.class} for none, which costs nothing
   */
  Class<?> around() default void.class;

  /**
   * Owners whose callbacks stay out, though their modules take part: for tests, which put an owner
   * of their own in the place of one.
   *
   * @return names of classes, such as {@code Emails}, with or without the package
   */
  String[] without() default {};

  /**
   * The events that leave this process: each fire is also sent to those who receive the event. What
   * they are sent by is given to the wiring ({@code remote(…)}). Needs {@code hardwire-remote}.
   *
   * @return contracts that return {@code void} or a {@code CompletableFuture<Void>}
   */
  Class<?>[] sends() default {};

  /**
   * The events that enter this process: what others send runs the callbacks of this wiring, which
   * have to be durable. Needs {@code hardwire-remote}.
   *
   * @return contracts that return {@code void} or a {@code CompletableFuture<Void>}
   */
  Class<?>[] receives() default {};

  /**
   * Whether each event gets a recorder, which tells a test what was fired: the wiring hands them
   * out ({@code userJoinedRecorder()}). They need {@code hardwire-test}.
   *
   * @return whether recorders are generated; off by default
   */
  boolean recorders() default false;

  /**
   * Whether the failure of an asynchronous callback tells where the event was fired: by a
   * suppressed exception with the stack trace of that place, which costs one for each call.
   *
   * @return whether traces are taken; off by default
   */
  boolean traceFires() default false;

  /**
   * The advice about this wiring that the compiler does not give, since it is meant as it is.
   *
   * @return names of rules, such as {@code UnheardEvent}; errors can't be suppressed
   */
  String[] suppress() default {};
}
