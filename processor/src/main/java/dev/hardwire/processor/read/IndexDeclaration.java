package dev.hardwire.processor.read;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.AsyncOptions;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.model.PlaceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * A module index of another compilation, as its class file has it.
 *
 * @param format the version of its format
 * @param hash its digest
 * @param includes the anchors that the module includes
 * @param contracts its contracts
 * @param lostContracts the names of contracts that are not visible here
 * @param callbacks its callbacks
 */
public record IndexDeclaration(
    int format,
    String hash,
    List<TypeReference> includes,
    List<EventContract> contracts,
    List<String> lostContracts,
    List<CallbackEntry> callbacks) {

  /** Copies of the lists are kept. */
  public IndexDeclaration {
    includes = List.copyOf(includes);
    contracts = List.copyOf(contracts);
    lostContracts = List.copyOf(lostContracts);
    callbacks = List.copyOf(callbacks);
  }

  /**
   * A method in an index.
   *
   * @param holder the class of the index that holds it
   * @param owner the canonical name of the class that declares it
   * @param method its name
   * @param types its erased parameter types
   * @param parameters its parameters' names
   * @param entry the method of the holder that reaches it; empty where it can be called directly
   */
  public record MethodEntry(
      TypeElement holder,
      String owner,
      String method,
      List<String> types,
      List<String> parameters,
      String entry) {}

  /**
   * A callback in an index.
   *
   * @param target its method
   * @param events the events it listens to
   * @param place the place that it asks for among the callbacks of an event
   * @param async how its calls are made
   * @param condition the method that decides whether it runs
   */
  public record CallbackEntry(
      MethodEntry target,
      List<String> events,
      PlaceModel place,
      AsyncOptions async,
      Optional<MethodEntry> condition) {}

  /** The index of an anchor's module; empty where there is none. */
  public static Optional<IndexDeclaration> of(
      TypeElement anchor, ProcessingEnvironment environment) {
    String name = GeneratedNames.index(ClassName.get(anchor)).canonicalName();
    TypeElement index = environment.getElementUtils().getTypeElement(name);
    if (index == null) {
      return Optional.empty();
    }
    return AnnotationReader.find(index, AnnotationNames.MODULE_INDEX)
        .map(annotation -> read(index, annotation, new DeclarationReader(environment)));
  }

  private static IndexDeclaration read(
      TypeElement index, AnnotationMirror annotation, DeclarationReader declarations) {
    AnnotationReader module = AnnotationReader.of(annotation);
    List<TypeElement> holders =
        Stream.concat(
                Stream.of(index),
                module.types("parts").stream().flatMap(part -> part.type().stream()))
            .toList();
    List<EventContract> contracts = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    List<CallbackEntry> callbacks = new ArrayList<>();
    for (TypeElement holder : holders) {
      AnnotationReader.find(holder, AnnotationNames.INDEX_PART)
          .map(AnnotationReader::of)
          .ifPresent(
              part -> {
                for (AnnotationReader c : part.annotations("contracts")) {
                  TypeReference type = c.types("type").get(0);
                  contract(c, type, declarations)
                      .ifPresentOrElse(contracts::add, () -> lost.add(type.text()));
                }
                part.annotations("callbacks").forEach(c -> callbacks.add(callback(holder, c)));
              });
    }
    return new IndexDeclaration(
        module.integer("format", 0),
        module.string("hash"),
        module.types("includes"),
        contracts,
        lost,
        callbacks);
  }

  private static Optional<EventContract> contract(
      AnnotationReader entry, TypeReference reference, DeclarationReader declarations) {
    return reference
        .type()
        .flatMap(
            type -> declarations.contract(type, entry.strings("parameters"), upcasters(entry)));
  }

  /** The names of upcasters' parameters by their methods; each version has one. */
  private static Map<String, List<String>> upcasters(AnnotationReader contract) {
    return contract.annotations("upcasters").stream()
        .collect(
            Collectors.toMap(
                upcaster -> upcaster.string("method") + upcaster.integer("from", 0),
                upcaster -> upcaster.strings("parameters"),
                (one, other) -> one));
  }

  private static CallbackEntry callback(TypeElement holder, AnnotationReader entry) {
    String owner = entry.string("owner");
    return new CallbackEntry(
        method(holder, owner, entry),
        entry.strings("events"),
        entry.place(),
        entry.async(),
        entry.annotations("condition").stream()
            .findFirst()
            .map(condition -> method(holder, owner, condition)));
  }

  private static MethodEntry method(TypeElement holder, String owner, AnnotationReader entry) {
    return new MethodEntry(
        holder,
        owner,
        entry.string("method"),
        entry.strings("types"),
        entry.strings("parameters"),
        entry.string("entry"));
  }
}
