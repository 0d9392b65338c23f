package dev.hardwire.tools.report;

import dev.hardwire.tools.classes.Call;
import dev.hardwire.tools.classes.ClassFile;
import dev.hardwire.tools.classes.ClassHierarchy;
import dev.hardwire.tools.classes.MethodCode;
import dev.hardwire.tools.classes.MethodName;
import dev.hardwire.tools.manifest.EventEntry;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/** The methods whose calls fire an event: the contract's, and those in its place in subtypes. */
final class ContractMethods {
  private ContractMethods() {}

  /** Names of methods by their owners; empty where the contract was not read. */
  static Map<String, Set<MethodName>> of(ClassHierarchy hierarchy, EventEntry event) {
    return hierarchy
        .canonicallyNamed(event.contract())
        .map(contract -> of(hierarchy, contract, event))
        .orElse(Map.of());
  }

  private static Map<String, Set<MethodName>> of(
      ClassHierarchy hierarchy, ClassFile contract, EventEntry event) {
    Collection<ClassFile> subtypes = hierarchy.withSubtypes(contract);
    Set<MethodName> names = declared(hierarchy.withSupertypes(contract), event);
    names.addAll(bridged(subtypes, names));
    // An event object implements the contract, but it is an event of its own.
    return subtypes.stream()
        .filter(type -> type.name().equals(contract.name()) || !hierarchy.isGenerated(type))
        .collect(Collectors.toMap(ClassFile::name, type -> names));
  }

  private static Set<MethodName> declared(Collection<ClassFile> types, EventEntry event) {
    int arity = event.signature().parameters().size();
    return types.stream()
        .flatMap(type -> type.methods().stream())
        .filter(MethodCode::isAbstract)
        .map(MethodCode::name)
        .filter(name -> name.name().equals(event.signature().method()))
        .filter(name -> Type.getArgumentTypes(name.descriptor()).length == arity)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** What the bridges of generic methods call: the same methods with the types of a subtype. */
  private static List<MethodName> bridged(Collection<ClassFile> types, Set<MethodName> names) {
    return types.stream()
        .flatMap(type -> type.methods().stream())
        .filter(method -> method.isBridge() && names.contains(method.name()))
        .flatMap(method -> method.calls().stream())
        .map(Call::method)
        .filter(name -> names.stream().anyMatch(other -> other.name().equals(name.name())))
        .toList();
  }
}
