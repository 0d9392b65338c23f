package dev.hardwire.integration.semantics.feature;

import static dev.hardwire.integration.semantics.feature.Feature.*;

import dev.hardwire.integration.semantics.feature.Feature.Kind;
import dev.hardwire.integration.semantics.feature.PairCounts.Pair;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Features that can't occur together, whatever the program. */
final class Exclusions {

  private static final Map<Feature, Set<Feature>> EXCLUDED = new EnumMap<>(Feature.class);

  static {
    exclusive(of(Kind.ANSWERING));
    exclusive(of(Kind.POLICY));
    exclusive(of(Kind.UNHEARD));
    // request/response has exactly one callback, whose failure reaches the publisher
    exclude(ONE, of(Kind.LISTENER), of(Kind.UNHEARD), of(Kind.ARRIVAL), of(Kind.REPORT));
    exclude(ONE, COLLECT, ISOLATE, EVICT, OPEN, STICKY, OBJECT, INFERRED);
    exclude(ONE, ATTACHED, ATTACHED_WEAKLY, CONDITION, CONDITION_FALSE, SEVERAL_EVENTS);
    // only void events are sticky, and they ignore answers
    for (Feature answering : EnumSet.of(VETO, LIST, OPTIONAL, FOLD)) {
      exclude(answering, STICKY, HANDED_OVER, INFERRED);
    }
    // without a contract there is nothing but callbacks, whose failures reach the publisher
    exclude(INFERRED, of(Kind.CONTRACT), of(Kind.LISTENER), of(Kind.UNHEARD), of(Kind.ARRIVAL));
    exclude(INFERRED, of(Kind.REPORT), EnumSet.of(COLLECT, ISOLATE, EVICT, CHECKED, INTERRUPTED));
    exclude(INFERRED, BY_PUBLISHER, OBJECT, MODULES, BOUND_BY_POSITION, BOUND_BY_TYPE);
    // an event object has listeners only, and no wiring
    exclude(OBJECT, of(Kind.CALLBACK), of(Kind.HOOK));
    exclude(OBJECT, BY_NAME, BY_PUBLISHER, BY_STATIC_DOOR);
    // a static door is there where everything is static, and nothing comes or goes
    exclude(BY_STATIC_DOOR, of(Kind.LISTENER), of(Kind.UNHEARD), of(Kind.ARRIVAL), of(Kind.HOOK));
    exclude(BY_STATIC_DOOR, of(Kind.REPORT), EnumSet.of(OPEN, STICKY, ISOLATE, EVICT, UNCONNECTED));
    exclude(BY_STATIC_DOOR, SINGLE, ATTACHED, ATTACHED_WEAKLY);
    // where there is a callback that doesn't go, somebody always hears the event
    for (Feature unheard : of(Kind.UNHEARD)) {
      exclude(unheard, STATIC, SINGLE);
    }
    // void events ignore answers, and those of a veto are primitive
    for (Feature feature : EnumSet.of(VOID, VETO, STICKY, HANDED_OVER, INFERRED)) {
      exclude(feature, NULL_ANSWER);
    }
    for (Feature policy : EnumSet.of(PROPAGATE, COLLECT)) {
      exclude(policy, of(Kind.REPORT));
    }
    exclude(ISOLATE, EVICTED);
  }

  private Exclusions() {}

  static boolean isPossible(Pair pair) {
    return !excluded(pair.one()).contains(pair.other())
        && !excluded(pair.other()).contains(pair.one());
  }

  private static Set<Feature> of(Kind kind) {
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    for (Feature feature : Feature.values()) {
      if (feature.kind() == kind) {
        features.add(feature);
      }
    }
    return features;
  }

  private static void exclusive(Set<Feature> features) {
    for (Feature feature : features) {
      Set<Feature> others = EnumSet.copyOf(features);
      others.remove(feature);
      excluded(feature).addAll(others);
    }
  }

  private static void exclude(Feature feature, Feature... others) {
    excluded(feature).addAll(Set.of(others));
  }

  @SafeVarargs
  private static void exclude(Feature feature, Set<Feature>... others) {
    for (Set<Feature> some : others) {
      excluded(feature).addAll(some);
    }
  }

  private static Set<Feature> excluded(Feature feature) {
    return EXCLUDED.computeIfAbsent(feature, none -> EnumSet.noneOf(Feature.class));
  }
}
