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
}
