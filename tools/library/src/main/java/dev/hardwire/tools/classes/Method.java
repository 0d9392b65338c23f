package dev.hardwire.tools.classes;

/**
 * A method of a class. Each one is one object, so that large graphs of them are quick to compare.
 */
public final class Method {
  private final ClassFile type;
  private final MethodCode code;

  Method(ClassFile type, MethodCode code) {
    this.type = type;
    this.code = code;
  }

  /** The class that declares it. */
  public ClassFile type() {
    return type;
  }

  /** What its class file says of it. */
  public MethodCode code() {
    return code;
  }

  @Override
  public String toString() {
    return type.name() + "." + code.name().name() + code.name().descriptor();
  }
}
