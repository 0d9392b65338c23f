package dev.hardwire.tools.classes;

/**
 * What tells a method from the others of its class.
 *
 * @param name its name
 * @param descriptor its parameters' types and what it returns, in the form of class files
 */
public record MethodName(String name, String descriptor) {

  /** What class files call a constructor. */
  public static final String CONSTRUCTOR = "<init>";

  /** What class files call the code that initialises a class. */
  public static final String INITIALISER = "<clinit>";
}
