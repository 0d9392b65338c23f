package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.model.CallbackLabel;
import dev.hardwire.processor.read.ParameterDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A method that dispatchers call: a callback, or the condition of one.
 *
 * @param owner the class that declares it, or inherits it
 * @param name its name
 * @param parameters its parameters
 * @param returnType what it returns
 * @param thrownTypes what it declares to throw
 * @param receiver the class whose instance it needs; absent for a static method
 * @param label how documentation refers to it
 * @param calls how it is called
 */
record CallableMethod(
    ClassName owner,
    String name,
    List<ParameterDeclaration> parameters,
    TypeMirror returnType,
    List<TypeMirror> thrownTypes,
    Optional<TypeElement> receiver,
    CallbackLabel label,
    Calls calls) {

  CallableMethod {
    parameters = List.copyOf(parameters);
    thrownTypes = List.copyOf(thrownTypes);
  }

  /** How messages call it: {@code Emails.greetNewUser}. */
  String displayName() {
    return String.join(".", owner.simpleNames()) + "." + name;
  }

  /** How documentation at some place refers to it; a link names the types of parameters, too. */
  CallbackLabel labelFrom(Viewpoint viewpoint) {
    boolean isVisible =
        calls.isDirectFrom(viewpoint)
            && calls.method().filter(this::isDeclaredByOwner).isPresent()
            && parameters.stream().map(ParameterDeclaration::type).allMatch(viewpoint::sees);
    return new CallbackLabel(owner, name, label.types(), isVisible);
  }

  /** Documentation can't refer to an inherited method by the types that its owner gives it. */
  private boolean isDeclaredByOwner(ExecutableElement method) {
    return ClassName.get((TypeElement) method.getEnclosingElement()).equals(owner);
  }

  List<TypeMirror> parameterTypes() {
    return parameters.stream().map(ParameterDeclaration::type).toList();
  }

  /** The types of parameters and exceptions. */
  Stream<TypeMirror> mentioned() {
    return Stream.concat(parameterTypes().stream(), thrownTypes.stream());
  }
}
