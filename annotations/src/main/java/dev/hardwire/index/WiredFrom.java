package dev.hardwire.index;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The module indexes that a wiring was generated from. Being class literals they make incremental
 * builds compile the wiring again when a module gains its first callback.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface WiredFrom {

  /**
   * The indexes, in the order in which their callbacks run.
   *
   * @return classes annotated with {@link ModuleIndex}
   */
  Class<?>[] value();
}
