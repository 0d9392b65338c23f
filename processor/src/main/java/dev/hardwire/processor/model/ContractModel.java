package dev.hardwire.processor.model;

import com.palantir.javapoet.ArrayTypeName;
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
 * @param thrownTypes what the method declares to throw
 * @param isInferred whether the wiring generates the interface
 * @param hasPublisher whether a publisher is generated next to the interface
 * @param isLoose whether it stands in for a contract that can't be told because of a mistake
 */
public record ContractModel(
    EventName event,
    ClassName type,
    String method,
    List<ParameterModel> parameters,
    List<TypeName> thrownTypes,
    boolean isInferred,
    boolean hasPublisher,
    boolean isLoose) {

  /** Copies of the lists are kept. */
  public ContractModel {
    parameters = List.copyOf(parameters);
    thrownTypes = List.copyOf(thrownTypes);
  }

  /** A contract without mistakes. */
  public ContractModel(
      EventName event,
      ClassName type,
      String method,
      List<ParameterModel> parameters,
      List<TypeName> thrownTypes,
      boolean isInferred,
      boolean hasPublisher) {
    this(event, type, method, parameters, thrownTypes, isInferred, hasPublisher, false);
  }

  /**
   * Stands in for a contract that can't be told or used because of a mistake: it takes whatever it
   * is given, so that the mistake is not reported again at each use.
   *
   * @param event the event
   * @param type the interface, which the wiring generates
   * @param method its method
   * @param thrownTypes what the method declares to throw
   * @param hasPublisher whether there is a publisher
   */
  public static ContractModel loose(
      EventName event,
      ClassName type,
      String method,
      List<TypeName> thrownTypes,
      boolean hasPublisher) {
    ParameterModel any = new ParameterModel("arguments", ArrayTypeName.of(Object.class));
    return new ContractModel(
        event, type, method, List.of(any), thrownTypes, true, hasPublisher, true);
  }

  /** The contract's stand-in, an interface of the given name. */
  public ContractModel asLoose(ClassName standIn) {
    return loose(event, standIn, method, thrownTypes, hasPublisher);
  }
}
