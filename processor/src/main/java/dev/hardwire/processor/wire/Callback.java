package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.model.CallbackCall;
import dev.hardwire.processor.model.CallbackLabel;
import dev.hardwire.processor.read.CallbackDeclaration;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.read.TypeTexts;
import dev.hardwire.processor.report.Location;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A callback that can be called, wherever it comes from.
 *
 * @param owner the class that declares it
 * @param method its name
 * @param events the events it listens to
 * @param parameters its parameters
 * @param returnType what it returns
 * @param thrownTypes what it declares to throw
 * @param receiver the class whose instance it needs; absent for a static callback
 * @param label how documentation refers to it
 * @param calls how it is called
 * @param declaration its declaration, where it belongs to the compilation at hand
 */
record Callback(
    ClassName owner,
    String method,
    List<String> events,
    List<ParameterDeclaration> parameters,
    TypeMirror returnType,
    List<TypeMirror> thrownTypes,
    Optional<TypeElement> receiver,
    CallbackLabel label,
    Calls calls,
    Optional<CallbackDeclaration> declaration) {

  Callback {
    events = List.copyOf(events);
    parameters = List.copyOf(parameters);
    thrownTypes = List.copyOf(thrownTypes);
  }

  /**
   * The ways to call a callback.
   *
   * @param direct the method itself, where it can be seen
   * @param throughAccessor the public method that reaches it
   * @param method the method itself, to see whether it can be seen
   */
  record Calls(
      Optional<CallbackCall> direct,
      Optional<CallbackCall> throughAccessor,
      Optional<ExecutableElement> method) {

    /** A method of another compilation that can be seen. */
    static Calls direct(CallbackCall call, ExecutableElement method) {
      return new Calls(Optional.of(call), Optional.empty(), Optional.of(method));
    }

    /** A method of another compilation that its module's index reaches. */
    static Calls throughIndex(CallbackCall call) {
      return new Calls(Optional.empty(), Optional.of(call), Optional.empty());
    }

    /** The shortest way from some place. */
    CallbackCall from(Viewpoint viewpoint) {
      return (isDirectFrom(viewpoint) ? direct : throughAccessor).orElseThrow();
    }

    /** Whether the method itself can be called from some place. */
    boolean isDirectFrom(Viewpoint viewpoint) {
      return throughAccessor.isEmpty() || method.filter(viewpoint::sees).isPresent();
    }
  }

  /** How messages call it: {@code Emails.greetNewUser}. */
  String displayName() {
    return owner.simpleName() + "." + method;
  }

  /** How documentation at some place refers to it; a link names the types of parameters, too. */
  CallbackLabel labelFrom(Viewpoint viewpoint) {
    boolean isVisible =
        calls.isDirectFrom(viewpoint)
            && parameters.stream().map(ParameterDeclaration::type).allMatch(viewpoint::sees);
    return new CallbackLabel(owner, method, label.types(), isVisible);
  }

  /** Its parameter list, as messages show it. */
  String signature() {
    return TypeTexts.parameters(parameters);
  }

  /** The place of its method, or the given one where it belongs to another compilation. */
  Location locationOr(Location place) {
    return declaration.map(d -> Location.of(d.method())).orElse(place);
  }

  /** The place where it names an event, or the given one. */
  Location locationOr(Location place, String event) {
    return declaration
        .flatMap(
            d ->
                d.events().stream()
                    .filter(reference -> reference.name().equals(event))
                    .findFirst()
                    .map(d::locationOf))
        .orElse(place);
  }
}
