package dev.hardwire.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A static method that hands its arguments on to a callback.
 *
 * @param name its name
 * @param receiver the owner, where the callback needs an instance; it becomes the first parameter
 * @param parameters the callback's parameters
 * @param returned what it returns of the callback's answer; absent where that does not matter
 * @param thrownTypes what the callback declares to throw
 * @param call what the method calls
 * @param label the callback
 */
public record ForwardingMethod(
    String name,
    Optional<OwnerModel> receiver,
    List<ParameterModel> parameters,
    Optional<TypeName> returned,
    List<TypeName> thrownTypes,
    CallbackCall call,
    CallbackLabel label) {

  /** Copies of the lists are kept. */
  public ForwardingMethod {
    parameters = List.copyOf(parameters);
    thrownTypes = List.copyOf(thrownTypes);
  }
}
