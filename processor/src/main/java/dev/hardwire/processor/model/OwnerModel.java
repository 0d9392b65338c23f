package dev.hardwire.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * An owner of instance callbacks, as a parameter of generated code.
 *
 * @param type the class
 * @param name the name of the parameter
 * @param isAttachable whether any number of instances come and go; otherwise there is one
 */
public record OwnerModel(ClassName type, String name, boolean isAttachable) {

  /** An owner of which there is one instance. */
  public OwnerModel(ClassName type, String name) {
    this(type, name, false);
  }

  /** The name of the accessor of its attached instances: {@code chatSessionAttachments}. */
  public String attachmentsName() {
    return name + "Attachments";
  }

  /**
   * The name that a parameter of a type gets where it is the only one of that name. Not that of the
   * type, whose static methods could not be called beside it.
   */
  public static String parameterName(ClassName type) {
    String name = Capitals.lower(type.simpleName());
    return name.equals(type.simpleName()) ? name + "Owner" : name;
  }
}
