package dev.hardwire.index;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The contents of a module: what a wiring that lists the module's anchor takes from it. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ModuleIndex {

  /** The version of the format that this version of Hardwire writes and reads. */
  int FORMAT = 3;

  /**
   * The version of the format of this index.
   *
   * @return {@link #FORMAT} of the version of Hardwire that wrote it
   */
  int format();

  /**
   * A digest of the contents, by which a changed module is recognised.
   *
   * @return hexadecimal digits
   */
  String hash();

  /**
   * The module's anchor.
   *
   * @return a type annotated with {@link dev.hardwire.CallbackModule}
   */
  Class<?> anchor();

  /**
   * The anchors that this module includes, in the order of the declaration.
   *
   * @return types annotated with {@link dev.hardwire.CallbackModule}
   */
  Class<?>[] includes() default {};

  /**
   * The indexes with the events that this module's callbacks were checked against. Being class
   * literals they make incremental builds check the callbacks again when an event changes.
   *
   * @return classes annotated with this annotation
   */
  Class<?>[] events() default {};

  /**
   * The classes that hold the contents where there are too many for one class file.
   *
   * @return classes annotated with {@link IndexPart}; empty where this class holds everything
   *     itself
   */
  Class<?>[] parts() default {};
}
