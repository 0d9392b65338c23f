package dev.hardwire.index;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The condition of a callback in a module index: a method of the callback's owner. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface IndexedCondition {

  /**
   * The method.
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
   * The public static method of the index through which a wiring calls the method. For an instance
   * method its first parameter is the owner.
   *
   * @return its name; empty where the method can be called directly
   */
  String entry() default "";
}
