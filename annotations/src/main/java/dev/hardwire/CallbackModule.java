package dev.hardwire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type as its module's anchor: the name by which wirings refer to all contracts and
 * callbacks that are compiled together with it.
 *
 * <pre>{@code
 * @CallbackModule(events = SignupEvents.class)
 * public interface EmailsModule {}
 * }</pre>
 *
 * <p>There is one anchor per compilation. It is public and, in a named Java module, stands in an
 * exported package. The module's index is generated next to it.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CallbackModule {

  /**
   * Anchors whose contracts this module's callbacks listen to. With at least one, every callback is
   * checked in its own module's compile: an event that neither these modules nor this one declares
   * and a signature that does not fit are errors at the callback. Without, they are checked where
   * the module is wired.
   *
   * @return anchors of modules that declare events
   */
  Class<?>[] events() default {};

  /**
   * Anchors that come along wherever this one is listed. They must be visible to the compile of
   * every wiring that lists this module.
   *
   * @return anchors of modules that this one re-exports
   */
  Class<?>[] includes() default {};

  /**
   * The advice about how this module's callbacks fit their events that the compiler does not give,
   * since it is meant as it is.
   *
   * @return names of rules, such as {@code SwallowedAnswer}; errors can't be suppressed
   */
  String[] suppress() default {};
}
