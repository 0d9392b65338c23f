package dev.hardwire.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The class that reaches an owner's callbacks from outside its package and keeps their parameters'
 * names.
 *
 * @param owner the class with the callbacks
 * @param methods a method for each callback that is not public
 * @param parameterNames a line for each callback, as in {@code @ParameterNames}
 */
public record AccessorModel(
    ClassName owner, List<ForwardingMethod> methods, List<String> parameterNames) {

  /** Copies of the lists are kept. */
  public AccessorModel {
    methods = List.copyOf(methods);
    parameterNames = List.copyOf(parameterNames);
  }

  /** Whether there is nothing to reach and nothing to keep. */
  public boolean isEmpty() {
    return methods.isEmpty() && parameterNames.isEmpty();
  }
}
