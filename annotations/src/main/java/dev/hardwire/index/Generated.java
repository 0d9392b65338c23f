package dev.hardwire.index;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that Hardwire generated. Coverage tools leave out classes with an annotation of
 * this simple name; unlike {@code javax.annotation.processing.Generated} it asks for no {@code
 * java.compiler} module.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {

  /**
   * The processor that wrote the class.
   *
   * @return its simple name
   */
  String value();
}
