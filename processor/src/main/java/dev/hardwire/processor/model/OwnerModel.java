package dev.hardwire.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * An owner of instance callbacks, as a parameter of generated code.
 *
 * @param type the class
 * @param name the name of the parameter
 */
public record OwnerModel(ClassName type, String name) {

  /** The name that a parameter of a type gets where it is the only one of that name. */
  public static String parameterName(ClassName type) {
    return Capitals.lower(type.simpleName());
  }
}
