package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.explain.ModuleFacts;
import dev.hardwire.processor.explain.ModuleFacts.DeclaredEvent;
import dev.hardwire.processor.explain.ModuleFacts.ListedCallback;
import dev.hardwire.processor.explain.ModuleFacts.Reason;
import dev.hardwire.processor.model.WiringModel.UsedIndex;
import dev.hardwire.processor.read.TypeReference;
import dev.hardwire.processor.wire.ModuleResolver.ResolvedModule;
import java.util.List;
import java.util.stream.Stream;

/** Tells what modules bring into a wiring, and why they take part. */
final class ModuleExplanations {

  private ModuleExplanations() {}

  /** The facts of modules, in their order. */
  static List<ModuleFacts> of(List<ResolvedModule> modules) {
    return modules.stream().map(ModuleExplanations::of).toList();
  }

  private static ModuleFacts of(ResolvedModule module) {
    ModuleContents contents = module.contents();
    return new ModuleFacts(
        contents.type(),
        reason(module),
        contents.isOwn(),
        module.includedBy(),
        contents.index().map(UsedIndex::type),
        module.events().stream().map(TypeReference::name).toList(),
        contents.contracts().stream()
            .map(contract -> new DeclaredEvent(contract.event(), ClassName.get(contract.type())))
            .toList(),
        Stream.concat(contents.allCallbacks(), contents.absent().stream())
            .map(callback -> new ListedCallback(callback.target().label(), callback.events()))
            .toList(),
        contents.absent().stream().map(callback -> callback.target().label()).toList());
  }

  private static Reason reason(ResolvedModule module) {
    if (module.contents().isSingleOwner()) {
      return Reason.SINGLE_OWNER;
    }
    if (module.includedBy().isPresent()) {
      return Reason.INCLUDED;
    }
    return module.isListed() ? Reason.LISTED : Reason.OWN;
  }
}
