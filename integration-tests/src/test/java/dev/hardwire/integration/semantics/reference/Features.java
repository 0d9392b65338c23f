package dev.hardwire.integration.semantics.reference;

import dev.hardwire.integration.semantics.feature.Feature;
import dev.hardwire.integration.semantics.program.Action.Via;
import dev.hardwire.integration.semantics.program.CallbackSpec;
import dev.hardwire.integration.semantics.program.EventSpec;
import dev.hardwire.integration.semantics.program.EventSpec.Option;
import dev.hardwire.integration.semantics.program.Failing;
import dev.hardwire.integration.semantics.program.Parameter;
import dev.hardwire.integration.semantics.program.Program;
import dev.hardwire.integration.semantics.program.Program.Making;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells the features of what is at work. */
final class Features {

  private Features() {}

  static Set<Feature> of(Program program, Source source) {
    EventSpec event = source.event();
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    features.add(Feature.valueOf(event.answering().name()));
    features.add(Feature.valueOf(event.policy().name()));
    addIf(features, Feature.OPEN, event.isOpen());
    addIf(features, Feature.STICKY, event.isSticky());
    addIf(features, Feature.METADATA, !event.metadata().isEmpty());
    addIf(features, Feature.SENDER, event.hasSender());
    addIf(features, Feature.IS_HEARD, event.has(Option.IS_HEARD));
    addIf(features, Feature.INFERRED, !program.hasContracts());
    addIf(features, Feature.MODULES, !program.modules().isEmpty());
    addIf(features, Feature.UNCONNECTED, program.making() == Making.UNCONNECTED);
    addIf(features, Feature.HOOKS, program.hooks().isPresent() && !source.isObject());
    addIf(features, Feature.OBJECT, source.isObject());
    return features;
  }

  static Set<Feature> of(Via via) {
    return switch (via) {
      case CONTRACT -> Set.of();
      case NAME -> Set.of(Feature.BY_NAME);
      case PUBLISHER -> Set.of(Feature.BY_PUBLISHER);
      case STATIC -> Set.of(Feature.BY_STATIC_DOOR);
    };
  }

  static Set<Feature> of(Hearer hearer, EventSpec event) {
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    hearer.listener().ifPresent(listener -> features.add(Feature.LISTENER));
    hearer
        .connection()
        .ifPresent(connection -> features.addAll(of(connection, hearer.member().isPresent())));
    hearer.member().ifPresent(member -> features.addAll(of(member, event)));
    return features;
  }

  private static Set<Feature> of(Connection connection, boolean isAttached) {
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    Connection.Terms terms = connection.terms();
    addIf(features, Feature.ATTACHED, isAttached);
    addIf(features, Feature.ATTACHED_WEAKLY, isAttached && terms.isWeak());
    addIf(features, Feature.ONCE, terms.isOnce());
    addIf(features, Feature.FOR_SENDER, terms.isOfSender());
    addIf(features, Feature.WEAK_LISTENER, terms.isOfOwner());
    return features;
  }

  private static Set<Feature> of(Member member, EventSpec event) {
    CallbackSpec callback = member.callback();
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    addIf(features, Feature.STATIC, callback.isStatic());
    addIf(features, Feature.SINGLE, !callback.isStatic() && !member.owner().isAttachable());
    addIf(features, Feature.HIDDEN, !callback.isPublic() || !member.owner().isPublic());
    addIf(features, Feature.NESTED, member.owner().outer().isPresent());
    addIf(features, Feature.ORDERED, callback.ordering().order() != 0);
    addIf(
        features,
        Feature.BEFORE_OR_AFTER,
        !callback.ordering().before().isEmpty() || !callback.ordering().after().isEmpty());
    addIf(features, Feature.CONDITION, callback.when().isPresent());
    addIf(features, Feature.INFO, callback.parameters().stream().anyMatch(Parameter::isInfo));
    addIf(features, Feature.SEVERAL_EVENTS, callback.events().size() > 1);
    Binding binding = Binding.of(event.parameters(), callback.parameters()).orElseThrow();
    long bound = binding.indexes().stream().filter(index -> index != Binding.INFO).count();
    addIf(features, Feature.FEWER_PARAMETERS, bound < event.parameters().size());
    addIf(features, Feature.BOUND_BY_POSITION, binding.by() == Binding.By.POSITION);
    addIf(features, Feature.BOUND_BY_TYPE, binding.by() == Binding.By.TYPE);
    return features;
  }

  static Feature of(Thrown thrown) {
    if (thrown.isNullAnswer()) {
      return Feature.NULL_ANSWER;
    }
    Map<Failing, Feature> features =
        Map.of(
            Failing.UNCHECKED, Feature.UNCHECKED,
            Failing.CHECKED, Feature.CHECKED,
            Failing.ERROR, Feature.ERROR,
            Failing.INTERRUPTED, Feature.INTERRUPTED);
    return Objects.requireNonNull(features.get(thrown.failing()));
  }

  private static void addIf(Set<Feature> features, Feature feature, boolean isThere) {
    if (isThere) {
      features.add(feature);
    }
  }
}
