package dev.hardwire.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * How a callback is called from some place.
 *
 * @param type the owner, an accessor or an index
 * @param method the method of that class
 * @param receiver what becomes of the owner's instance
 */
public record CallbackCall(ClassName type, String method, Receiver receiver) {

  /** The part that the owner's instance has in a call. */
  public enum Receiver {
    /** None: {@code Emails.greet(name)}. */
    NONE,
    /** The method is called on it: {@code emails.greet(name)}. */
    TARGET,
    /** It is handed on: {@code Emails_Callbacks.greet(emails, name)}. */
    FIRST_ARGUMENT
  }
}
