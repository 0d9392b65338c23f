package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.WiringModel.UsedIndex;
import dev.hardwire.processor.read.Compilation;
import dev.hardwire.processor.read.OwnerDeclaration;
import dev.hardwire.processor.wire.ModuleContents.Kind;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The compilation at hand as a module. */
final class OwnModule {

  private OwnModule() {}

  static ModuleContents of(Compilation compilation, Elements elements, Types types) {
    CallbackFactory factory = new CallbackFactory(types);
    List<OwnCallbacks> byOwner = compilation.owners().stream().map(factory::ofOwn).toList();
    List<Callback> callbacks = byOwner.stream().flatMap(own -> own.usable().stream()).toList();
    List<TypeElement> receivers =
        compilation.owners().stream()
            .filter(OwnModule::hasInstanceCallback)
            .map(OwnerDeclaration::type)
            .toList();
    Optional<UsedIndex> index =
        compilation
            .anchor()
            .map(
                anchor -> {
                  IndexPlanner planner = new IndexPlanner(elements, types);
                  var model = planner.plan(anchor, compilation, callbacks);
                  return new UsedIndex(model.type(), model.hash());
                });
    return new ModuleContents(
        compilation.anchor().map(anchor -> ClassName.get(anchor.type())),
        Kind.OWN,
        index,
        compilation.contracts(),
        callbacks,
        byOwner.stream().flatMap(own -> own.broken().stream()).toList(),
        receivers);
  }

  private static boolean hasInstanceCallback(OwnerDeclaration owner) {
    return owner.callbacks().stream().anyMatch(callback -> !callback.isStatic());
  }
}
