package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.check.ContractCheck;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.model.IndexModel;
import dev.hardwire.processor.model.IndexModel.ContractEntry;
import dev.hardwire.processor.model.IndexModel.UpcasterEntry;
import dev.hardwire.processor.model.WiringModel.UsedIndex;
import dev.hardwire.processor.read.AnchorDeclaration;
import dev.hardwire.processor.read.Compilation;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.read.TypeReference;
import dev.hardwire.processor.read.TypeTexts;
import dev.hardwire.processor.read.UpcasterDeclaration;
import dev.hardwire.processor.wire.ModuleResolver.ResolvedModule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
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
  public IndexModel plan(
      AnchorDeclaration anchor, Compilation compilation, ProcessingEnvironment environment) {
    CallbackFactory factory = new CallbackFactory(types);
    List<Callback> callbacks =
        compilation.owners().stream()
            .flatMap(owner -> factory.ofOwn(owner).usable().stream())
            .toList();
    return plan(
        anchor,
        compilation,
        callbacks,
        checkedAgainst(anchor, compilation, environment),
        VoidEvents.of(anchor, compilation, environment));
  }

  /** The index, for its hash, which the events of other modules have no part in. */
  IndexModel plan(AnchorDeclaration anchor, Compilation compilation, List<Callback> callbacks) {
    return plan(anchor, compilation, callbacks, List.of(), VoidEvents.none());
  }

  private IndexModel plan(
      AnchorDeclaration anchor,
      Compilation compilation,
      List<Callback> callbacks,
      List<ClassName> events,
      VoidEvents voidEvents) {
    Viewpoint otherModules = Viewpoint.outside(anchor.type(), elements);
    Viewpoint index = Viewpoint.beside(anchor.type(), elements);
    IndexEntries entries = new IndexEntries(otherModules, index, voidEvents);
    return new IndexModel(
        ClassName.get(anchor.type()),
        anchor.includes().stream()
            .map(TypeReference::type)
            .flatMap(Optional::stream)
            .map(ClassName::get)
            .toList(),
        events,
        compilation.contracts().stream()
            .filter(contract -> ContractCheck.problemsOf(contract).isEmpty())
            .filter(contract -> !contract.isUnresolved() && otherModules.sees(contract.type()))
            .sorted(Comparator.comparing(EventContract::event).thenComparing(EventContract::name))
            .map(IndexPlanner::entry)
            .toList(),
        callbacks.stream().flatMap(callback -> entries.of(callback).stream()).toList());
  }

  /** The indexes of the modules that the anchor names, and of those that they include. */
  private List<ClassName> checkedAgainst(
      AnchorDeclaration anchor, Compilation compilation, ProcessingEnvironment environment) {
    if (anchor.events().isEmpty()) {
      return List.of();
    }
    ModuleContents own = OwnModule.of(compilation, elements, types);
    ModuleResolver resolver = new ModuleResolver(environment, compilation, own);
    anchor.events().forEach(listed -> resolver.anchor(listed, anchor.locationOf(listed)));
    return resolver.modules().stream()
        .map(ResolvedModule::contents)
        .filter(contents -> !contents.isOwn())
        .flatMap(contents -> contents.index().stream())
        .map(UsedIndex::type)
        .toList();
  }

  private static ContractEntry entry(EventContract contract) {
    String signature =
        contract.method().map(method -> method.getSimpleName().toString()).orElseThrow()
            + signature(
                contract.parameters(), contract.returnType().orElseThrow(), contract.thrownTypes())
            + (contract.hasPublisher() ? " publisher " : " ")
            + contract.folds()
            + contract.delivery()
            + version(contract);
    return new ContractEntry(
        contract.event(),
        ClassName.get(contract.type()),
        contract.parameters().stream().map(ParameterDeclaration::name).toList(),
        contract.upcasters().stream().map(IndexPlanner::entry).toList(),
        signature);
  }

  /** What tells versions apart; nothing for a contract that has only one. */
  private static String version(EventContract contract) {
    String upcasters =
        contract.upcasters().stream().map(IndexPlanner::signature).collect(Collectors.joining());
    return (contract.version() == 1 ? "" : " version " + contract.version()) + upcasters;
  }

  private static String signature(UpcasterDeclaration upcaster) {
    return " from "
        + upcaster.from()
        + " "
        + upcaster.name()
        + signature(
            upcaster.parameters(),
            upcaster.method().getReturnType(),
            List.copyOf(upcaster.method().getThrownTypes()));
  }

  private static UpcasterEntry entry(UpcasterDeclaration upcaster) {
    return new UpcasterEntry(
        upcaster.from(),
        upcaster.name(),
        upcaster.parameters().stream().map(ParameterDeclaration::name).toList());
  }

  static String signature(
      List<ParameterDeclaration> parameters, TypeMirror returned, List<TypeMirror> thrown) {
    List<String> parameterTypes =
        parameters.stream().map(parameter -> TypeTexts.full(parameter.type())).toList();
    List<String> thrownTypes = thrown.stream().map(TypeTexts::full).sorted().toList();
    return parameterTypes + " " + TypeTexts.full(returned) + " " + thrownTypes;
  }
}
