package dev.hardwire.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;

/**
 * What is stored of an event's arguments: a record with a component for each of them.
 *
 * @param type the record
 * @param components its components, in the order of the arguments
 */
public record PayloadModel(ClassName type, List<ParameterModel> components) {

  /** What no component of a record can be called, since each object has such a method. */
  private static final List<String> METHODS_OF_OBJECTS =
      List.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  /** A copy of the list is kept. */
  public PayloadModel {
    components = List.copyOf(components);
  }

  /** A record of some parameters, which have their names as far as that is possible. */
  public static PayloadModel of(ClassName type, List<ParameterModel> parameters) {
    UniqueNames names = new UniqueNames();
    METHODS_OF_OBJECTS.forEach(names::take);
    List<ParameterModel> components = new ArrayList<>();
    for (ParameterModel parameter : parameters) {
      components.add(new ParameterModel(names.take(parameter.name()), parameter.type()));
    }
    return new PayloadModel(type, components);
  }

  /** The names of the components. */
  public List<String> names() {
    return components.stream().map(ParameterModel::name).toList();
  }
}
