package dev.hardwire;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How often a callback is called that fails, and when. The time until the next attempt doubles with
 * each one, from {@link #first} to {@link #max}; up to a fifth of it is taken off by chance, so
 * that calls which failed together don't come back together.
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Retry {

  /**
   * How often it is called until the failure counts, the first time included.
   *
   * @return at least 1
   */
  int attempts() default 10;

  /**
   * The time between the first failure and the second attempt.
   *
   * @return a number with its unit: {@code 500ms}, {@code 2s}, {@code 5m} or {@code 1h}
   */
  String first() default "1s";

  /**
   * The longest time between a failure and the next attempt.
   *
   * @return a number with its unit, no shorter than {@link #first}
   */
  String max() default "10m";
}
