package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.UniqueNames;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How owners travel to the dispatchers: as one parameter each where there are few, else by the
 * parts of the builder that took them, since no method has more than 255 parameters.
 */
final class OwnerGroups {

  private final WiringModel wiring;
  private final List<List<OwnerModel>> groups;
  private final Map<String, Integer> groupOf = new HashMap<>();
  private final String previous;
  private final String context;
  private final String deliveries;

  OwnerGroups(WiringModel wiring) {
    this.wiring = wiring;
    this.groups = Shards.of(wiring.owners(), Shards.OWNERS);
    UniqueNames names = new UniqueNames();
    for (int group = 0; group < groups.size(); group++) {
      for (OwnerModel owner : groups.get(group)) {
        groupOf.put(owner.name(), group);
        names.take(owner.name());
      }
    }
    this.previous = names.take("previous");
    wiring.events().forEach(event -> names.take(event.name().accessorName())); // are fields, too
    this.context = names.take("context");
    this.deliveries = names.take("deliveries");
  }

  boolean isEmpty() {
    return groups.isEmpty();
  }

  /** Whether each owner is a parameter of its own. */
  boolean isFlat() {
    return groups.size() <= 1;
  }

  /**
   * Whether owners are connected by a finished builder, because there are too many for a method, or
   * executors beside them, which could be swapped.
   */
  boolean areConnectedByBuilder() {
    return !isFlat() || !wiring.asynchrony().executors().isEmpty();
  }

  /** Whether they can be, which is how a default executor is given to what is connected. */
  boolean mayBeConnectedByBuilder() {
    return areConnectedByBuilder() || wiring.asynchrony().isPresent();
  }

  int count() {
    return groups.size();
  }

  List<OwnerModel> owners(int group) {
    return groups.get(group);
  }

  int groupOf(OwnerModel owner) {
    return Objects.requireNonNull(groupOf.get(owner.name()), owner.name());
  }

  /** The builder, or the part of it that takes the owners of a group. */
  ClassName builder(int group) {
    ClassName builder = GeneratedNames.partOfWiring(wiring.annotated(), "Builder");
    return isFlat() ? builder : GeneratedNames.numbered(builder, group + 1);
  }

  /** The class that implements the steps of a group and holds its owners. */
  ClassName steps(int group) {
    return builder(group).nestedClass("Steps");
  }

  /** The name of the field by which the steps of a group refer to those of the one before. */
  String previous() {
    return previous;
  }

  /** The name of a parameter that holds the owners of a group. */
  static String groupName(int group) {
    return "owners" + (group + 1);
  }

  /** The parameters that bring the given owners. */
  List<ParameterSpec> parameters(Collection<OwnerModel> owners) {
    List<ParameterSpec> parameters = new ArrayList<>();
    if (isFlat()) {
      owners.forEach(o -> parameters.add(ParameterSpec.builder(o.type(), o.name()).build()));
    } else {
      owners.stream()
          .map(this::groupOf)
          .distinct()
          .sorted()
          .forEach(g -> parameters.add(ParameterSpec.builder(steps(g), groupName(g)).build()));
    }
    return parameters;
  }

  /** The parameters that bring the given owners and, where it is needed, the wiring's context. */
  List<ParameterSpec> parameters(Collection<OwnerModel> owners, boolean usesContext) {
    List<ParameterSpec> parameters = parameters(owners);
    if (usesContext) {
      parameters.add(ParameterSpec.builder(wiring.context(), context).build());
    }
    return parameters;
  }

  /** The values for these parameters, where the same parameters are at hand. */
  CodeBlock arguments(Collection<OwnerModel> owners, boolean usesContext) {
    return Calls.arguments(parameters(owners, usesContext));
  }

  /** The name of the parameter with the wiring's context. */
  String context() {
    return context;
  }

  /** The name of the field with what stores and makes the calls of durable callbacks. */
  String deliveries() {
    return deliveries;
  }

  /** The values for these parameters, where the same parameters are at hand. */
  CodeBlock arguments(Collection<OwnerModel> owners) {
    return Calls.arguments(parameters(owners));
  }

  /** An owner, where the parameters are at hand. */
  CodeBlock value(OwnerModel owner) {
    return isFlat()
        ? CodeBlock.of("$N", owner.name())
        : CodeBlock.of("$N.$N", groupName(groupOf(owner)), owner.name());
  }
}
