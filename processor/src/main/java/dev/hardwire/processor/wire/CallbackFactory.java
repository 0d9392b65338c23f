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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Makes callbacks of the declarations of the compilation at hand and of single listed owners. */
final class CallbackFactory {

  private final Types types;

  CallbackFactory(Types types) {
    this.types = types;
  }

  /** The usable callbacks of an owner of the compilation at hand, with their accessors. */
  List<Callback> ofOwn(OwnerDeclaration owner) {
    ClassName accessor = GeneratedNames.accessor(ClassName.get(owner.type()));
    List<Callback> callbacks = new ArrayList<>();
    for (Map.Entry<CallbackDeclaration, String> named : AccessorNames.of(owner).entrySet()) {
      CallbackDeclaration declaration = named.getKey();
      Receiver receiver = declaration.isStatic() ? Receiver.NONE : Receiver.FIRST_ARGUMENT;
      if (!declaration.isUnresolved()) {
        CallbackCall call = new CallbackCall(accessor, named.getValue(), receiver);
        Callback.Calls calls =
            new Callback.Calls(
                Optional.of(direct(declaration)),
                Optional.of(call),
                Optional.of(declaration.method()));
        callbacks.add(
            callback(declaration, declaration.parameters(), calls, Optional.of(declaration)));
      }
    }
    return callbacks;
  }

  /** The other callbacks of an owner, for the shape of their events. */
  List<Callback> brokenOf(OwnerDeclaration owner) {
    return owner.callbacks().stream()
        .filter(
            declaration -> !OwnerCheck.isUsable(owner, declaration) || declaration.isUnresolved())
        .map(this::broken)
        .toList();
  }

  /** A callback of a single listed owner, which has no accessor. */
  Callback ofListed(CallbackDeclaration declaration) {
    return callback(
        declaration,
        declaration.parameters(),
        new Callback.Calls(
            Optional.of(direct(declaration)), Optional.empty(), Optional.of(declaration.method())),
        Optional.empty());
  }

  /** A callback that can't be called; its type parameters are erased, as nobody can name them. */
  Callback broken(CallbackDeclaration declaration) {
    List<ParameterDeclaration> erased =
        declaration.parameters().stream()
            .map(p -> new ParameterDeclaration(p.name(), types.erasure(p.type())))
            .toList();
    return callback(declaration, erased, Callback.Calls.none(), Optional.of(declaration));
  }

  private static CallbackCall direct(CallbackDeclaration declaration) {
    String method = declaration.method().getSimpleName().toString();
    return direct(declaration.owner(), method, declaration.isStatic());
  }

  static CallbackCall direct(TypeElement owner, String method, boolean isStatic) {
    Receiver receiver = isStatic ? Receiver.NONE : Receiver.TARGET;
    return new CallbackCall(ClassName.get(owner), method, receiver);
  }

  static CallbackLabel label(ClassName owner, String method, List<TypeMirror> types, Types utils) {
    List<TypeName> erased = types.stream().map(type -> TypeName.get(utils.erasure(type))).toList();
    return new CallbackLabel(owner, method, erased, false);
  }

  private Callback callback(
      CallbackDeclaration declaration,
      List<ParameterDeclaration> parameters,
      Callback.Calls calls,
      Optional<CallbackDeclaration> own) {
    TypeElement owner = declaration.owner();
    String method = declaration.method().getSimpleName().toString();
    List<TypeMirror> parameterTypes = parameters.stream().map(ParameterDeclaration::type).toList();
    return new Callback(
        ClassName.get(owner),
        method,
        declaration.events().stream()
            .filter(event -> !event.isUnresolved())
            .map(EventReference::name)
            .toList(),
        parameters,
        declaration.method().getReturnType(),
        List.copyOf(declaration.method().getThrownTypes()),
        declaration.isStatic() ? Optional.empty() : Optional.of(owner),
        label(ClassName.get(owner), method, parameterTypes, types),
        calls,
        own);
  }
}
