package dev.hardwire.index;

import dev.hardwire.Retry;
import dev.hardwire.WhenFull;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A callback in a module index. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface IndexedCallback {

  /**
   * The events that the callback listens to.
   *
   * @return the value of {@link dev.hardwire.Callback}
   */
  String[] events();

  /**
   * The class that declares the callback. It is named by a string because an index can't refer to
   * classes that are not visible in its package.
   *
   * @return a canonical name
   */
  String owner();

  /**
   * The callback's method.
   *
   * @return its name
   */
  String method();

  /**
   * The erased parameter types, which tell overloads apart.
   *
   * @return canonical names, in the order of the declaration
   */
  String[] types();

  /**
   * The parameter names, which class files may lose.
   *
   * @return one name per parameter
   */
  String[] parameters();

  /**
   * The public static method of the index through which a wiring calls the callback. For an
   * instance callback its first parameter is the owner.
   *
   * @return its name; empty where the callback can be called directly
   */
  String entry() default "";

  /**
   * The callback's own name.
   *
   * @return the value of {@link dev.hardwire.Callback#id}
   */
  String id() default "";

  /**
   * The callback's position.
   *
   * @return the value of {@link dev.hardwire.Callback#order}
   */
  int order() default 0;

  /**
   * Callbacks that run later.
   *
   * @return the value of {@link dev.hardwire.Callback#before}
   */
  String[] before() default {};

  /**
   * Callbacks that run earlier.
   *
   * @return the value of {@link dev.hardwire.Callback#after}
   */
  String[] after() default {};

  /**
   * The condition under which the callback runs.
   *
   * @return one method; empty where there is no condition
   */
  IndexedCondition[] condition() default {};

  /**
   * The executor by which the callback runs.
   *
   * @return the value of {@link dev.hardwire.Callback#executor}
   */
  String executor() default "";

  /**
   * Whether the callback runs by the default executor.
   *
   * @return the value of {@link dev.hardwire.Callback#async}
   */
  boolean async() default false;

  /**
   * How long a call may take.
   *
   * @return the value of {@link dev.hardwire.Callback#timeout}
   */
  String timeout() default "";

  /**
   * How many calls may be unfinished at one time.
   *
   * @return the value of {@link dev.hardwire.Callback#maxInFlight}
   */
  int maxInFlight() default 0;

  /**
   * What happens to a further call.
   *
   * @return the value of {@link dev.hardwire.Callback#whenFull}
   */
  WhenFull whenFull() default WhenFull.BLOCK;

  /**
   * Whether a failed call is made again.
   *
   * @return the value of {@link dev.hardwire.Callback#retry}
   */
  Retry retry() default @Retry(attempts = 0);

  /**
   * Whether calls are stored before they are made.
   *
   * @return the value of {@link dev.hardwire.Callback#durable}
   */
  boolean durable() default false;

  /**
   * The ids that the callback had before.
   *
   * @return the value of {@link dev.hardwire.Callback#formerly}
   */
  String[] formerly() default {};

  /**
   * The parameter by which calls are kept in order.
   *
   * @return the value of {@link dev.hardwire.Callback#orderedBy}
   */
  String orderedBy() default "";
}
