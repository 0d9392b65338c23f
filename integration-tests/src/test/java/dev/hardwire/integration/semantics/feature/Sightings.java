package dev.hardwire.integration.semantics.feature;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The features that occurred in one program, for each event of the wiring and event object. */
public final class Sightings {

  private final List<Set<Feature>> features = new ArrayList<>();

  /** None yet, of so many sources. */
  public Sightings(int sources) {
    for (int i = 0; i < sources; i++) {
      features.add(EnumSet.noneOf(Feature.class));
    }
  }

  public void saw(int source, Feature feature) {
    features.get(source).add(feature);
  }

  public void saw(int source, Collection<Feature> all) {
    features.get(source).addAll(all);
  }

  /** What occurred together, of each source. */
  public List<Set<Feature>> features() {
    return features;
  }
}
