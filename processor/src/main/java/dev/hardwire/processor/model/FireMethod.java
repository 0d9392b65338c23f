package dev.hardwire.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The abstract method of a contract.
 *
 * @param name its name, mostly {@code fire}
 * @param parameters its parameters, the event's signature
 * @param thrownTypes what it declares to throw
 * @param isVarargs whether its last parameter is declared by {@code ...}
 * @param isOverloaded whether the contract has another method that a call could mean
 */
public record FireMethod(
    String name,
    List<ParameterModel> parameters,
    List<TypeName> thrownTypes,
    boolean isVarargs,
    boolean isOverloaded) {

  /** Copies of the lists are kept. */
  public FireMethod {
    parameters = List.copyOf(parameters);
    thrownTypes = List.copyOf(thrownTypes);
  }

  /** The method with other names of parameters. */
  public FireMethod with(List<ParameterModel> renamed) {
    return new FireMethod(name, renamed, thrownTypes, isVarargs, isOverloaded);
  }
}
