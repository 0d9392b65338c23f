package dev.hardwire.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * An event's contract: a declared interface, or one that the wiring generates.
 *
 * @param event the event
 * @param type the interface
 * @param fire its abstract method
 * @param isInferred whether the wiring generates the interface
 * @param hasPublisher whether a publisher is generated next to the interface
 * @param isLoose whether it stands in for a contract that can't be told because of a mistake
 * @param delivery how the event is delivered
 * @param version the version of its parameters, for calls that are stored
 */
public record ContractModel(
    EventName event,
    ClassName type,
    FireMethod fire,
    boolean isInferred,
    boolean hasPublisher,
    boolean isLoose,
    DeliveryModel delivery,
    VersionModel version) {

  /** A contract of which there is one version. */
  public ContractModel(
      EventName event,
      ClassName type,
      FireMethod fire,
      boolean isInferred,
      boolean hasPublisher,
      boolean isLoose,
      DeliveryModel delivery) {
    this(event, type, fire, isInferred, hasPublisher, isLoose, delivery, VersionModel.FIRST);
  }

  /** A contract without mistakes and without anything special. */
  public ContractModel(
      EventName event, ClassName type, FireMethod fire, boolean isInferred, boolean hasPublisher) {
    this(event, type, fire, isInferred, hasPublisher, false, DeliveryModel.PLAIN);
  }

  /** The stand-in for the contract: an interface of the given name that the wiring generates. */
  public ContractModel asLoose(ClassName standIn) {
    FireMethod loose = FireMethod.loose(fire.name(), fire.thrownTypes());
    return new ContractModel(event, standIn, loose, true, hasPublisher, true, DeliveryModel.PLAIN);
  }
}
