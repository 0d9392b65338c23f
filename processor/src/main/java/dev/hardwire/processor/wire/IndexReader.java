package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.CallbackCall;
import dev.hardwire.processor.model.CallbackCall.Receiver;
import dev.hardwire.processor.model.CallbackLabel;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.model.WiringModel.UsedIndex;
import dev.hardwire.processor.read.IndexDeclaration;
import dev.hardwire.processor.read.IndexDeclaration.CallbackEntry;
import dev.hardwire.processor.read.IndexDeclaration.MethodEntry;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.read.TypeTexts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the contracts and callbacks that an index of another compilation names. */
final class IndexReader {

  private final Elements elements;
  private final Types types;

  IndexReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * What a module brings in.
   *
   * @param missing receives what the index names and does not exist
   */
  ModuleContents read(TypeElement anchor, IndexDeclaration index, Collection<String> missing) {
    index.lostContracts().forEach(contract -> missing.add("class " + contract));
    List<Callback> callbacks = new ArrayList<>();
    List<Callback> broken = new ArrayList<>();
    for (CallbackEntry entry : index.callbacks()) {
      try {
        callbacks.add(callback(entry));
      } catch (MissingMemberException absent) {
        missing.add(absent.what());
        broken.add(broken(entry));
      }
    }
    List<TypeElement> receivers =
        callbacks.stream().map(Callback::receiver).flatMap(Optional::stream).distinct().toList();
    return new ModuleContents(
        Optional.of(ClassName.get(anchor)),
        ModuleContents.Kind.INDEXED,
        Optional.of(new UsedIndex(GeneratedNames.index(ClassName.get(anchor)), index.hash())),
        index.contracts(),
        callbacks,
        broken,
        receivers);
  }

  /** A callback of which only its event is known. */
  private Callback broken(CallbackEntry entry) {
    NoType unknown = types.getNoType(TypeKind.NONE);
    ClassName owner = named(entry.target().owner());
    String name = entry.target().method();
    CallableMethod target =
        new CallableMethod(
            owner,
            name,
            List.of(new ParameterDeclaration("unknown", unknown)),
            unknown,
            List.of(),
            Optional.empty(),
            new CallbackLabel(owner, name, List.of(), false),
            Calls.none());
    return new Callback(
        target, entry.events(), entry.place(), entry.async(), Optional.empty(), Optional.empty());
  }

  private Callback callback(CallbackEntry entry) throws MissingMemberException {
    CallableMethod target = method(entry.target());
    Optional<CallableMethod> condition =
        entry.condition().isPresent()
            ? Optional.of(method(entry.condition().get()))
            : Optional.empty();
    return new Callback(
        target, entry.events(), entry.place(), entry.async(), condition, Optional.empty());
  }

  private CallableMethod method(MethodEntry entry) throws MissingMemberException {
    return entry.entry().isEmpty() ? direct(entry) : throughEntry(entry);
  }

  private CallableMethod direct(MethodEntry entry) throws MissingMemberException {
    TypeElement owner = elements.getTypeElement(entry.owner());
    if (owner == null) {
      throw new MissingMemberException("class " + entry.owner());
    }
    ExecutableElement method =
        method(owner, owner.getEnclosedElements(), entry)
            .or(() -> method(owner, elements.getAllMembers(owner), entry))
            .orElseThrow(
                () -> new MissingMemberException("method " + entry.owner() + "." + entry.method()));
    return method(
        entry,
        ClassName.get(owner),
        typeIn(owner, method),
        CallbackFactory.receiver(owner, method),
        Calls.direct(CallbackFactory.direct(owner, method), method));
  }

  private CallableMethod throughEntry(MethodEntry entry) throws MissingMemberException {
    ExecutableElement method =
        ElementFilter.methodsIn(entry.holder().getEnclosedElements()).stream()
            .filter(candidate -> candidate.getSimpleName().contentEquals(entry.entry()))
            .findFirst()
            .orElseThrow(
                () -> new MissingMemberException("method " + entry.holder() + "." + entry.entry()));
    boolean isStatic = method.getParameters().size() == entry.types().size();
    Optional<TypeElement> receiver = isStatic ? Optional.empty() : Optional.of(receiver(method));
    Receiver role = isStatic ? Receiver.NONE : Receiver.FIRST_ARGUMENT;
    return method(
        entry,
        named(entry.owner()),
        (ExecutableType) method.asType(),
        receiver,
        Calls.throughIndex(new CallbackCall(ClassName.get(entry.holder()), entry.entry(), role)));
  }

  /** A class that may be invisible here; good for messages only. */
  private ClassName named(String canonicalName) {
    TypeElement owner = elements.getTypeElement(canonicalName);
    if (owner != null) {
      return ClassName.get(owner);
    }
    int dot = canonicalName.lastIndexOf('.');
    return ClassName.get(
        canonicalName.substring(0, Math.max(dot, 0)), canonicalName.substring(dot + 1));
  }

  private static TypeElement receiver(ExecutableElement method) throws MissingMemberException {
    TypeMirror type = method.getParameters().get(0).asType();
    if (type.getKind() != TypeKind.DECLARED) {
      throw new MissingMemberException("class " + type);
    }
    return (TypeElement) ((DeclaredType) type).asElement();
  }

  private CallableMethod method(
      MethodEntry entry,
      ClassName owner,
      ExecutableType target,
      Optional<TypeElement> receiver,
      Calls calls) {
    int skipped = target.getParameterTypes().size() - entry.types().size();
    List<ParameterDeclaration> parameters = new ArrayList<>();
    for (int i = 0; i < entry.types().size(); i++) {
      TypeMirror type = target.getParameterTypes().get(i + skipped);
      parameters.add(new ParameterDeclaration(entry.parameters().get(i), type));
    }
    return new CallableMethod(
        owner,
        entry.method(),
        parameters,
        target.getReturnType(),
        List.<TypeMirror>copyOf(target.getThrownTypes()),
        receiver,
        CallbackFactory.label(owner, entry.method(), parameters, types),
        calls);
  }

  private Optional<ExecutableElement> method(
      TypeElement owner, List<? extends Element> members, MethodEntry entry) {
    return ElementFilter.methodsIn(members).stream()
        .filter(candidate -> candidate.getSimpleName().contentEquals(entry.method()))
        .filter(candidate -> erasedTypes(owner, candidate).equals(entry.types()))
        .findFirst();
  }

  private List<String> erasedTypes(TypeElement owner, ExecutableElement method) {
    return typeIn(owner, method).getParameterTypes().stream()
        .map(parameter -> TypeTexts.erased(parameter, types))
        .toList();
  }

  /** The type of a method that a class declares or inherits. */
  private ExecutableType typeIn(TypeElement owner, ExecutableElement method) {
    return (ExecutableType) types.asMemberOf((DeclaredType) owner.asType(), method);
  }
}
