package dev.hardwire.processor.model;

import com.palantir.javapoet.ArrayTypeName;
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
 * @param answer what it returns, and how that comes about
 */
public record FireMethod(
    String name,
    List<ParameterModel> parameters,
    List<TypeName> thrownTypes,
    boolean isVarargs,
    boolean isOverloaded,
    AnswerModel answer) {

  /** Copies of the lists are kept. */
  public FireMethod {
    parameters = List.copyOf(parameters);
    thrownTypes = List.copyOf(thrownTypes);
  }

  /** A method that returns nothing. */
  public FireMethod(
      String name,
      List<ParameterModel> parameters,
      List<TypeName> thrownTypes,
      boolean isVarargs,
      boolean isOverloaded) {
    this(name, parameters, thrownTypes, isVarargs, isOverloaded, AnswerModel.NONE);
  }

  /**
   * Stands in for a method that can't be told because of a mistake: it takes whatever it is given
   * and returns whatever is wanted, so that the mistake is not reported again at each call.
   */
  public static FireMethod loose(String name, List<TypeName> thrownTypes) {
    return loose(name, thrownTypes, AnswerModel.ANY);
  }

  /** Stands in for a method of which what it returns is known. */
  public static FireMethod loose(String name, List<TypeName> thrownTypes, AnswerModel answer) {
    ParameterModel any = new ParameterModel("arguments", ArrayTypeName.of(Object.class));
    return new FireMethod(name, List.of(any), thrownTypes, true, false, answer);
  }

  /** The method with other names of parameters. */
  public FireMethod with(List<ParameterModel> renamed) {
    return new FireMethod(name, renamed, thrownTypes, isVarargs, isOverloaded, answer);
  }
}
