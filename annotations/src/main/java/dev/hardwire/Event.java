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
}
