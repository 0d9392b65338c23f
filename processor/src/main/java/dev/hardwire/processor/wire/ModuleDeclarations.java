package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.check.ContractCheck;
import dev.hardwire.processor.explain.DeclaredModule;
import dev.hardwire.processor.explain.ModuleFacts.ListedCallback;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.read.AnchorDeclaration;
import dev.hardwire.processor.read.Compilation;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.TypeReference;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Tells what the compilation at hand declares, as far as nothing is wrong with it. */
public final class ModuleDeclarations {

  private ModuleDeclarations() {}

  /** The module of an anchor. */
  public static DeclaredModule of(
      AnchorDeclaration anchor, Compilation compilation, Elements elements, Types types) {
    return new DeclaredModule(
        ClassName.get(anchor.type()),
        anchor.includes().stream().map(TypeReference::name).toList(),
        anchor.events().stream().map(TypeReference::name).toList(),
        contracts(compilation, new ContractPlanner(elements)),
        callbacks(compilation, new CallbackFactory(types)));
  }

  private static List<ContractModel> contracts(Compilation compilation, ContractPlanner planner) {
    return compilation.contracts().stream()
        .filter(contract -> ContractCheck.problemsOf(contract).isEmpty())
        .filter(contract -> !contract.isUnresolved())
        .sorted(Comparator.comparing(EventContract::event).thenComparing(EventContract::name))
        .map(planner::plan)
        .toList();
  }

  private static List<ListedCallback> callbacks(Compilation compilation, CallbackFactory factory) {
    return compilation.owners().stream()
        .flatMap(owner -> factory.ofOwn(owner).usable().stream())
        .map(callback -> new ListedCallback(callback.target().label(), callback.events()))
        .toList();
  }
}
