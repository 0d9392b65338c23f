package dev.hardwire.index;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An event contract in a module index. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface IndexedContract {

  /**
   * The name of the event.
   *
   * @return the value of {@link dev.hardwire.Event}
   */
  String event();

  /**
   * The contract.
   *
   * @return an interface annotated with {@link dev.hardwire.Event}
   */
  Class<?> type();

  /**
   * The parameter names of the contract's method, which class files don't keep.
   *
   * @return one name per parameter
   */
  String[] parameters();

  /**
   * What reads stored calls of earlier versions.
   *
   * @return one for each earlier version that can be read
   */
  IndexedUpcaster[] upcasters() default {};
}
