package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.model.AsyncOptions;
import dev.hardwire.processor.model.CallbackLabel;
import dev.hardwire.processor.model.PlaceModel;
import dev.hardwire.processor.read.CallbackDeclaration;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.read.TypeTexts;
import dev.hardwire.processor.report.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A callback that can be called, wherever it comes from.
 *
 * @param target its method
 * @param events the events it listens to
 * @param place the place that it asks for among the callbacks of an event
 * @param async how its calls are made
 * @param condition the method that decides whether it runs
 * @param declaration its declaration, where it belongs to the compilation at hand
 */
record Callback(
    CallableMethod target,
    List<String> events,
    PlaceModel place,
    AsyncOptions async,
    Optional<CallableMethod> condition,
    Optional<CallbackDeclaration> declaration) {

  Callback {
    events = List.copyOf(events);
  }

  /** The class that declares it. */
  ClassName owner() {
    return target.owner();
  }

  /** The name of its method. */
  String method() {
    return target.name();
  }

  List<ParameterDeclaration> parameters() {
    return target.parameters();
  }

  TypeMirror returnType() {
    return target.returnType();
  }

  /** The class whose instance it needs; absent for a static callback. */
  Optional<TypeElement> receiver() {
    return target.receiver();
  }

  Calls calls() {
    return target.calls();
  }

  /** How messages call it: {@code Emails.greetNewUser}. */
  String displayName() {
    return target.displayName();
  }

  CallbackLabel labelFrom(Viewpoint viewpoint) {
    return target.labelFrom(viewpoint);
  }

  /** Its method and, where it has one, its condition. */
  Stream<CallableMethod> methods() {
    return Stream.concat(Stream.of(target), condition.stream());
  }

  /** What it declares to throw. */
  List<TypeMirror> thrownTypes() {
    return target.thrownTypes();
  }

  /** The types of parameters and exceptions, its condition's included. */
  List<TypeMirror> mentioned() {
    return methods().flatMap(CallableMethod::mentioned).toList();
  }

  /** The parameters that stand for arguments of an event without a contract. */
  List<ParameterDeclaration> eventParameters() {
    return ParameterDeclaration.ofEvent(parameters());
  }

  /** Its parameter list, as messages show it. */
  String signature() {
    return TypeTexts.parameters(parameters());
  }

  /** The place of its method, or the given one where it belongs to another compilation. */
  Location locationOr(Location otherwise) {
    return declaration.map(CallbackDeclaration::location).orElse(otherwise);
  }

  /** The place where it names its condition, or the given one. */
  Location whenOr(Location otherwise) {
    return declaration
        .filter(declared -> condition.isPresent())
        .map(declared -> declared.locationOf("when"))
        .orElse(otherwise);
  }

  /** The place where it asks for an executor, or the given one. */
  Location executorOr(Location otherwise) {
    return declaration
        .filter(declared -> async.isHandedOver())
        .map(declared -> declared.locationOf(async.executor().isEmpty() ? "async" : "executor"))
        .orElse(otherwise);
  }

  /** The place of a member of its annotation, or the given one. */
  Location memberOr(String member, Location otherwise) {
    return declaration.map(declared -> declared.locationOf(member)).orElse(otherwise);
  }

  /** The place of its condition's method, or the given one where it can't be told. */
  Location conditionOr(Location otherwise) {
    return declaration.flatMap(CallbackDeclaration::conditionLocation).orElse(otherwise);
  }

  /** The place where it names an event, or the given one. */
  Location locationOr(Location otherwise, String event) {
    return declaration
        .flatMap(
            d ->
                d.events().stream()
                    .filter(reference -> reference.name().equals(event))
                    .findFirst()
                    .map(d::locationOf))
        .orElse(otherwise);
  }
}
