package dev.hardwire;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A key and its value, which an event tells of itself ({@link Event#metadata}). */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Metadata {

  /**
   * The name of what is told.
   *
   * @return any text
   */
  String key();

  /**
   * What is told.
   *
   * @return any text
   */
  String value();
}
