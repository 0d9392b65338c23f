package dev.hardwire.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * An event's contract: a declared interface, or one that the wiring generates.
 *
 * @param event the event
 * @param type the interface
 * @param method its abstract method
 * @param parameters the method's parameters
 * @param isVarargs whether the last of them, an array, may be given as single values
 * @param thrownTypes what the method declares to throw
 * @param isInferred whether the wiring generates the interface
 * @param hasPublisher whether a publisher is generated next to the interface
 */
public record ContractModel(
    EventName event,
    ClassName type,
    String method,
    List<ParameterModel> parameters,
    boolean isVarargs,
    List<TypeName> thrownTypes,
    boolean isInferred,
    boolean hasPublisher) {

  /** Copies of the lists are kept. */
  public ContractModel {
    parameters = List.copyOf(parameters);
    thrownTypes = List.copyOf(thrownTypes);
  }
}
