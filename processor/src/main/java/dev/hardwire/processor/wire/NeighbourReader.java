package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.read.CallbackDeclaration;
import dev.hardwire.processor.read.DeclarationReader;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.OwnerDeclaration;
import dev.hardwire.processor.read.TypeReference;
import dev.hardwire.processor.wire.ModuleContents.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Takes what stands in the package of a listed type that does not lead to a readable index. It may
 * not be all of the module, and none of it is called; it gives a wiring, which has an error
 * already, its usual shape.
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

  /** What to list instead of a type that is no anchor. */
  String hint(TypeReference listed) {
    return listed.type().stream()
        .flatMap(type -> typesBeside(type).stream())
        .filter(Viewpoint::isPublic)
        .filter(type -> declarations.anchor(type).isPresent())
        .findFirst()
        .map(anchor -> "Did you mean " + anchor.getSimpleName() + ", the anchor beside it?")
        .orElse("List a type that is annotated with @CallbackModule.");
  }

  /** The contents of the package of a type. */
  ModuleContents of(TypeElement listed) {
    List<TypeElement> types = new ArrayList<>();
    typesBeside(listed).forEach(type -> addWithNested(type, types));
    List<OwnerDeclaration> owners = each(types, declarations::owner);
    List<EventContract> contracts =
        each(types.stream().filter(Viewpoint::isPublic).toList(), declarations::contract);
    List<Callback> broken =
        owners.stream()
            .flatMap(owner -> owner.callbacks().stream())
            .filter(callback -> callback.isStatic() || Viewpoint.isPublic(callback.owner()))
            .map(factory::broken)
            .toList();
    List<TypeElement> receivers =
        owners.stream()
            .filter(owner -> Viewpoint.isPublic(owner.type()))
            .filter(owner -> !owner.callbacks().stream().allMatch(CallbackDeclaration::isStatic))
            .map(OwnerDeclaration::type)
            .toList();
    return new ModuleContents(
        Optional.of(ClassName.get(listed)),
        Kind.GUESSED,
        Optional.empty(),
        contracts,
        List.of(),
        broken,
        receivers);
  }

  private List<TypeElement> typesBeside(TypeElement type) {
    return ElementFilter.typesIn(elements.getPackageOf(type).getEnclosedElements());
  }

  private static void addWithNested(TypeElement type, List<TypeElement> types) {
    if (!type.getModifiers().contains(Modifier.PRIVATE)) {
      types.add(type);
      ElementFilter.typesIn(type.getEnclosedElements())
          .forEach(nested -> addWithNested(nested, types));
    }
  }

  private static <D> List<D> each(
      List<TypeElement> types, Function<TypeElement, Optional<D>> reader) {
    return types.stream().flatMap(type -> reader.apply(type).stream()).toList();
  }
}
