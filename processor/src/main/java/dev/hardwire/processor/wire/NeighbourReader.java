package dev.hardwire.processor.wire;

import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.read.CallbackDeclaration;
import dev.hardwire.processor.read.DeclarationReader;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.OwnerDeclaration;
import dev.hardwire.processor.wire.ModuleContents.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Takes what stands in the package of an anchor whose module has no readable index. It may not be
 * all, and none of it is called; it gives a wiring, which has an error already, its usual shape.
 */
final class NeighbourReader {

  private final Elements elements;
  private final DeclarationReader declarations;
  private final CallbackFactory factory;

  NeighbourReader(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.declarations = new DeclarationReader(environment);
    this.factory = new CallbackFactory(environment.getTypeUtils());
  }

  ModuleContents read(TypeElement anchor) {
    List<TypeElement> types =
        ElementFilter.typesIn(elements.getPackageOf(anchor).getEnclosedElements()).stream()
            .filter(Viewpoint::isPublic)
            .toList();
    List<OwnerDeclaration> owners = each(types, declarations::owner);
    List<EventContract> contracts = each(types, declarations::contract);
    List<Callback> broken =
        owners.stream().flatMap(owner -> owner.callbacks().stream()).map(factory::broken).toList();
    List<TypeElement> receivers =
        owners.stream()
            .filter(owner -> !owner.callbacks().stream().allMatch(CallbackDeclaration::isStatic))
            .map(OwnerDeclaration::type)
            .toList();
    return new ModuleContents(
        anchor.getSimpleName().toString(),
        Kind.INDEXED,
        Optional.empty(),
        contracts,
        List.of(),
        broken,
        receivers);
  }

  private static <D> List<D> each(
      List<TypeElement> types, Function<TypeElement, Optional<D>> reader) {
    return types.stream().flatMap(type -> reader.apply(type).stream()).toList();
  }
}
