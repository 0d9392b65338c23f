package dev.hardwire.tools.classes;

import java.util.Optional;

/**
 * A call in the code of a method, or a reference to a method.
 *
 * @param kind how it is called
 * @param isReference whether it is only referred to, by a lambda or a method reference
 * @param owner the class that is named, in the form of class files: {@code signup/emails/Emails}
 * @param method the method that is named
 * @param line the line; 0 where the class file has none
 * @param constant the first argument, where it is a string that stands in the code and the others
 *     are variable arguments
 */
public record Call(
    Kind kind,
    boolean isReference,
    String owner,
    MethodName method,
    int line,
    Optional<String> constant) {

  /** Ways to call a method. */
  public enum Kind {
    /** On an object whose class may override the method. */
    VIRTUAL,
    /** On an object, exactly the method that is named: {@code super.fire()}, or a private one. */
    SPECIAL,
    /** A constructor. */
    CONSTRUCTOR,
    /** A static method. */
    STATIC
  }
}
