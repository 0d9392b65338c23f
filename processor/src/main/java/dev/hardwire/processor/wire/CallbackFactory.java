package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.check.OwnerCheck;
import dev.hardwire.processor.model.CallbackCall;
import dev.hardwire.processor.model.CallbackCall.Receiver;
import dev.hardwire.processor.model.CallbackLabel;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.read.CallbackDeclaration;
import dev.hardwire.processor.read.EventReference;
import dev.hardwire.processor.read.OwnerDeclaration;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.read.TypeTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Makes callbacks of the declarations of the compilation at hand and of single listed owners. */
final class CallbackFactory {

  private final Types types;

  CallbackFactory(Types types) {
    this.types = types;
  }

  /** The callbacks of an owner of the compilation at hand. */
  OwnCallbacks ofOwn(OwnerDeclaration owner) {
    List<CallbackDeclaration> sound =
        owner.callbacks().stream().filter(it -> OwnerCheck.isUsable(owner, it)).toList();
    ClassName accessor = GeneratedNames.accessor(ClassName.get(owner.type()));
    Map<ExecutableElement, String> names = AccessorNames.of(sound);
    Set<ExecutableElement> callable =
        sound.stream()
            .filter(declaration -> !declaration.isUnresolved())
            .map(CallbackDeclaration::method)
            .collect(Collectors.toSet());
    List<Callback> usable = new ArrayList<>();
    List<Callback> broken = new ArrayList<>();
    for (CallbackDeclaration declaration : owner.callbacks()) {
      if (callable.contains(declaration.method())) {
        usable.add(
            callback(
                declaration,
                declaration.parameters(),
                method -> own(declaration.owner(), method, accessor, names),
                Optional.of(declaration)));
      } else {
        broken.add(broken(declaration));
      }
    }
    return new OwnCallbacks(usable, broken);
  }

  private static Calls own(
      TypeElement owner,
      ExecutableElement method,
      ClassName accessor,
      Map<ExecutableElement, String> names) {
    Receiver receiver = isStatic(method) ? Receiver.NONE : Receiver.FIRST_ARGUMENT;
    CallbackCall call = new CallbackCall(accessor, names.getOrDefault(method, ""), receiver);
    return new Calls(Optional.of(direct(owner, method)), Optional.of(call), Optional.of(method));
  }

  /** A callback of a single listed owner, which has no accessor. */
  Callback ofListed(CallbackDeclaration declaration) {
    return callback(
        declaration,
        declaration.parameters(),
        method -> Calls.direct(direct(declaration.owner(), method), method),
        Optional.empty());
  }

  /** A callback that can't be called; its type parameters are erased, as nobody can name them. */
  Callback broken(CallbackDeclaration declaration) {
    List<ParameterDeclaration> erased =
        declaration.parameters().stream().map(p -> p.with(types.erasure(p.type()))).toList();
    return callback(declaration, erased, method -> Calls.none(), Optional.of(declaration));
  }

  /** The call of a method itself, on the class that declares or inherits it. */
  static CallbackCall direct(TypeElement owner, ExecutableElement method) {
    Receiver receiver = isStatic(method) ? Receiver.NONE : Receiver.TARGET;
    return new CallbackCall(ClassName.get(owner), method.getSimpleName().toString(), receiver);
  }

  static CallbackLabel label(
      ClassName owner, String method, List<ParameterDeclaration> parameters, Types utils) {
    List<TypeName> erased =
        parameters.stream()
            .map(parameter -> TypeTexts.name(utils.erasure(parameter.type())))
            .toList();
    return new CallbackLabel(owner, method, erased, false);
  }

  /** The class whose instance a method needs. */
  static Optional<TypeElement> receiver(TypeElement owner, ExecutableElement method) {
    return isStatic(method) ? Optional.empty() : Optional.of(owner);
  }

  private static boolean isStatic(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC);
  }

  private Callback callback(
      CallbackDeclaration declaration,
      List<ParameterDeclaration> parameters,
      Function<ExecutableElement, Calls> calls,
      Optional<CallbackDeclaration> own) {
    return new Callback(
        method(declaration.owner(), declaration.method(), declaration.type(), parameters, calls),
        declaration.events().stream()
            .filter(event -> !event.isUnresolved())
            .map(EventReference::name)
            .toList(),
        declaration.place(),
        declaration.async(),
        declaration
            .condition()
            .map(
                condition ->
                    method(
                        declaration.owner(),
                        condition.method(),
                        condition.type(),
                        condition.parameters(),
                        calls)),
        own);
  }

  private CallableMethod method(
      TypeElement receiver,
      ExecutableElement method,
      ExecutableType type,
      List<ParameterDeclaration> parameters,
      Function<ExecutableElement, Calls> calls) {
    ClassName owner = ClassName.get(receiver);
    String name = method.getSimpleName().toString();
    return new CallableMethod(
        owner,
        name,
        parameters,
        type.getReturnType(),
        List.<TypeMirror>copyOf(type.getThrownTypes()),
        receiver(receiver, method),
        label(owner, name, parameters, types),
        calls.apply(method));
  }
}
