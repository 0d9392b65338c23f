package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * How owners travel to the dispatchers: as one parameter each where there are few, else by the
 * parts of the builder that took them, since no method has more than 255 parameters.
 */
final class OwnerGroups {

  private final WiringModel wiring;
  private final List<List<OwnerModel>> groups;
  private final Map<OwnerModel, Integer> groupOf;

  OwnerGroups(WiringModel wiring) {
    this.wiring = wiring;
    this.groups = Shards.of(wiring.owners(), Shards.OWNERS);
    this.groupOf = Shards.numbers(groups, owner -> owner);
  }

  /** Whether each owner is a parameter of its own. */
  boolean isFlat() {
    return groups.size() <= 1;
  }

  List<List<OwnerModel>> groups() {
    return groups;
  }

  /** The group that an owner belongs to. */
  int groupOf(OwnerModel owner) {
    return groupOf.getOrDefault(owner, 0);
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
      groupsOf(owners)
          .forEach(g -> parameters.add(ParameterSpec.builder(steps(g), groupName(g)).build()));
    }
    return parameters;
  }

  /** The values for these parameters, where the same parameters are at hand. */
  CodeBlock arguments(Collection<OwnerModel> owners) {
    return parameters(owners).stream()
        .map(parameter -> CodeBlock.of("$N", parameter.name()))
        .collect(CodeBlock.joining(", "));
  }

  /** An owner, where the parameters are at hand. */
  CodeBlock value(OwnerModel owner) {
    return isFlat()
        ? CodeBlock.of("$N", owner.name())
        : CodeBlock.of("$N.$N", groupName(groupOf(owner)), owner.name());
  }

  private List<Integer> groupsOf(Collection<OwnerModel> owners) {
    return owners.stream().map(this::groupOf).distinct().sorted().toList();
  }
}
