package dev.hardwire.index;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parameter names of a class's callbacks or of a contract's method. Class files lose them, and
 * an incremental build hands unchanged classes to the processors as class files.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ParameterNames {

  /**
   * One line per method.
   *
   * @return {@code name(type,type)=first,second}, with erased types by their canonical names
   */
  String[] value();
}
