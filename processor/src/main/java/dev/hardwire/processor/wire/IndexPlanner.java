package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.check.ContractCheck;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.model.ForwardingMethod;
import dev.hardwire.processor.model.IndexModel;
import dev.hardwire.processor.model.IndexModel.CallbackEntry;
import dev.hardwire.processor.model.IndexModel.ContractEntry;
import dev.hardwire.processor.model.UniqueNames;
import dev.hardwire.processor.read.AnchorDeclaration;
import dev.hardwire.processor.read.Compilation;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.read.TypeReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Decides what a module's index holds, and which callbacks it has to reach for other modules. */
public final class IndexPlanner {

  private final Elements elements;
  private final Types types;

  /** Creates a planner over a compiler's elements and types. */
  public IndexPlanner(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The index of the compilation at hand. */
  public IndexModel plan(AnchorDeclaration anchor, Compilation compilation) {
    CallbackFactory factory = new CallbackFactory(types);
    List<Callback> callbacks =
        compilation.owners().stream().flatMap(owner -> factory.ofOwn(owner).stream()).toList();
    return plan(anchor, compilation, callbacks);
  }

  IndexModel plan(AnchorDeclaration anchor, Compilation compilation, List<Callback> callbacks) {
    Viewpoint otherModules = Viewpoint.outside(anchor.type(), elements);
    Viewpoint index = Viewpoint.beside(anchor.type(), elements);
    UniqueNames names = new UniqueNames();
    List<CallbackEntry> entries = new ArrayList<>();
    for (Callback callback : callbacks) {
      if (callback.calls().isDirectFrom(otherModules)) {
        entries.add(entry(callback, Optional.empty()));
      } else if (canForward(callback, index)) {
        entries.add(entry(callback, Optional.of(forwarding(callback, index, names))));
      }
    }
    return new IndexModel(
        ClassName.get(anchor.type()),
        anchor.includes().stream()
            .map(TypeReference::type)
            .flatMap(Optional::stream)
            .map(ClassName::get)
            .toList(),
        compilation.contracts().stream()
            .filter(contract -> ContractCheck.problemsOf(contract).isEmpty())
            .filter(contract -> !contract.isUnresolved() && otherModules.sees(contract.type()))
            .sorted(Comparator.comparing(EventContract::event).thenComparing(EventContract::name))
            .map(IndexPlanner::entry)
            .toList(),
        entries);
  }

  private static boolean canForward(Callback callback, Viewpoint index) {
    return callback.receiver().filter(type -> !index.sees(type)).isEmpty()
        && callback.parameters().stream().allMatch(parameter -> index.sees(parameter.type()))
        && callback.thrownTypes().stream().allMatch(index::sees);
  }

  private static ForwardingMethod forwarding(
      Callback callback, Viewpoint index, UniqueNames names) {
    String name = String.join("_", callback.owner().simpleNames()) + "_" + callback.method();
    return Forwarding.method(names.take(name), callback, index);
  }

  private CallbackEntry entry(Callback callback, Optional<ForwardingMethod> forwarding) {
    String signature =
        (callback.receiver().isPresent() ? "instance " : "static ")
            + signature(callback.parameters(), callback.returnType(), callback.thrownTypes());
    return new CallbackEntry(
        callback.events(),
        callback.owner().canonicalName(),
        callback.method(),
        callback.label().types().stream().map(TypeName::toString).toList(),
        callback.parameters().stream().map(ParameterDeclaration::name).toList(),
        forwarding,
        signature);
  }

  private static ContractEntry entry(EventContract contract) {
    String signature =
        contract.method().map(method -> method.getSimpleName().toString()).orElseThrow()
            + signature(
                contract.parameters(), contract.returnType().orElseThrow(), contract.thrownTypes())
            + (contract.hasPublisher() ? " publisher" : "");
    return new ContractEntry(
        contract.event(),
        ClassName.get(contract.type()),
        contract.parameters().stream().map(ParameterDeclaration::name).toList(),
        signature);
  }

  private static String signature(
      List<ParameterDeclaration> parameters, TypeMirror returned, List<TypeMirror> thrown) {
    List<String> parameterTypes =
        parameters.stream().map(parameter -> TypeName.get(parameter.type()).toString()).toList();
    List<String> thrownTypes =
        thrown.stream().map(type -> TypeName.get(type).toString()).sorted().toList();
    return parameterTypes + " " + TypeName.get(returned) + " " + thrownTypes;
  }
}
