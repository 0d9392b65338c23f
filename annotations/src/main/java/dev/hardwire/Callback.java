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
 * exceptions must be declared by the event's contract.
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
 * <p>A callback belongs to the class that declares it; annotations are not inherited by overriding
 * methods.
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
}
