package dev.hardwire.index;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Contracts and callbacks of a module, on its index or, for large modules, on one of its parts. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface IndexPart {

  /**
   * Contracts in the order of their events' names.
   *
   * @return the contracts of this part
   */
  IndexedContract[] contracts() default {};

  /**
   * Callbacks in the order of their owners' and methods' names.
   *
   * @return the callbacks of this part
   */
  IndexedCallback[] callbacks() default {};
}
