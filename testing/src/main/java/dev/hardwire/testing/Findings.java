package dev.hardwire.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a scan found, in the order in which the class loader would. */
final class Findings {

  private final Set<Marker> markers = new LinkedHashSet<>();
  private final Set<CompiledWiring> wirings = new LinkedHashSet<>();
  private final Set<String> unreadable = new LinkedHashSet<>();
  private final Set<Problem> problems = new LinkedHashSet<>();

  /** Takes a file in, if it stands in one of the two folders. */
  void add(String path, String place, byte[] content) {
    try {
      if (path.startsWith(Marker.FOLDER)) {
        markers.add(Marker.read(resource(path, Marker.FOLDER, place, content)));
      } else if (path.startsWith(CompiledWiring.FOLDER)) {
        wirings.add(CompiledWiring.read(resource(path, CompiledWiring.FOLDER, place, content)));
      }
    } catch (UnreadableResourceException e) {
      unreadable.add(path);
      problems.add(
          new Problem(
              path + " in " + place + " " + e.getMessage() + ".",
              "Compile it again, with the version of Hardwire that all others are compiled with."));
    }
  }

  /** Notes a place whose contents can't be told. */
  void addUnreadable(String place, Exception reason) {
    problems.add(
        new Problem(
            place + " can't be read: " + reason + ".",
            "Repair it, or take it off the class path."));
  }

  private static Resource resource(String path, String folder, String place, byte[] content)
      throws UnreadableResourceException {
    return Resource.read(path.substring(folder.length()), place, content);
  }

  List<Marker> markers() {
    return List.copyOf(markers);
  }

  List<CompiledWiring> wirings() {
    return List.copyOf(wirings);
  }

  /** What could not be read. */
  List<Problem> problems() {
    return new ArrayList<>(problems);
  }

  boolean hasUnreadableMarker(String index) {
    return unreadable.contains(Marker.FOLDER + index);
  }

  boolean hasUnreadableWiring() {
    return unreadable.stream().anyMatch(path -> path.startsWith(CompiledWiring.FOLDER));
  }
}
