package dev.hardwire.integration.semantics.program;

import java.util.Set;

/** A type of parameters and answers. */
public enum Type {
  BOOLEAN("boolean", "boolean"),
  INT("int", "int"),
  LONG("long", "long"),
  INTEGER("Integer", "java.lang.Integer"),
  STRING("String", "java.lang.String"),
  CHARS("CharSequence", "java.lang.CharSequence"),
  OBJECT("Object", "java.lang.Object"),
  /** What senders are; a class of each program. */
  DOOR("Door", "Door"),
  INFO("EventInfo", "dev.hardwire.EventInfo");

  private final String simpleName;
  private final String qualifiedName;

  Type(String simpleName, String qualifiedName) {
    this.simpleName = simpleName;
    this.qualifiedName = qualifiedName;
  }

  /** As a source with the usual imports writes it. */
  public String simpleName() {
    return simpleName;
  }

  /** As part of what callbacks of one name are sorted by. */
  public String qualifiedName() {
    return qualifiedName;
  }

  public boolean isPrimitive() {
    return this == BOOLEAN || this == INT || this == LONG;
  }

  /** As a type argument. */
  public String boxedName() {
    return switch (this) {
      case BOOLEAN -> "Boolean";
      case INT -> "Integer";
      case LONG -> "Long";
      default -> simpleName;
    };
  }

  /** Whether a variable of this type takes an argument of the given one as it is. */
  public boolean takes(Type given) {
    return given == this || takers(given).contains(this);
  }

  private static Set<Type> takers(Type given) {
    return switch (given) {
      case INT -> Set.of(LONG, INTEGER, OBJECT);
      case STRING -> Set.of(CHARS, OBJECT);
      case BOOLEAN, LONG, INTEGER, CHARS, DOOR -> Set.of(OBJECT);
      case OBJECT, INFO -> Set.of();
    };
  }
}
