package dev.hardwire.processor.lock;

import dev.hardwire.processor.lock.Found.FoundEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** Compares one event with what is known of its versions. */
final class ContractComparison {

  private final String event;
  private final FoundEvent found;
  private final String file;
  private final List<Difference> differences = new ArrayList<>();

  private ContractComparison(String event, FoundEvent found, String file) {
    this.event = event;
    this.found = found;
    this.file = file;
  }

  /**
   * The differences.
   *
   * @param known the parameters of each known version
   * @param file the lock file, as messages name it
   */
  static List<Difference> of(
      String event, FoundEvent found, NavigableMap<Integer, List<Parameter>> known, String file) {
    ContractComparison comparison = new ContractComparison(event, found, file);
    comparison.compare(known);
    return comparison.differences;
  }

  private void compare(NavigableMap<Integer, List<Parameter>> known) {
    int last = known.lastKey();
    if (found.version() < last) {
      add(
          "Event '%s' has version %d, but version %d of it may be stored."
              .formatted(event, found.version(), last),
          List.of(),
          "Give " + found.contract() + " version = " + last + " or more.");
      return;
    }
    List<Parameter> present = known.get(found.version());
    if (present != null && !present.equals(found.parameters())) {
      changed(present);
      return;
    }
    known.headMap(found.version(), false).forEach(this::upcast);
  }

  private void changed(List<Parameter> stored) {
    int version = found.version();
    add(
        "Event '%s' has other parameters than what may be stored of its version %d."
            .formatted(event, version),
        List.of("stored: " + list(stored), "found:  " + list(found.parameters())),
        "Give %s version = %d, and the method @Upcaster(%d) %s that fires what they are now."
            .formatted(found.contract(), version + 1, version, upcaster(version, stored)));
  }

  private void upcast(int version, List<Parameter> stored) {
    List<Parameter> read = found.upcasters().get(version);
    String way = "@Upcaster(" + version + ") " + upcaster(version, stored);
    if (read == null) {
      add(
          "Nothing reads what may be stored of version %d of event '%s'.".formatted(version, event),
          List.of(),
          "Give %s the method %s. If none of it is stored any more, delete line %s in %s."
              .formatted(found.contract(), way, LockText.eventKey(event, version), file));
    } else if (!read.equals(stored)) {
      add(
          "The upcaster for version %d of event '%s' takes other parameters than may be stored."
              .formatted(version, event),
          List.of("stored: " + list(stored), "found:  " + list(read)),
          "Make it " + way + ".");
    }
  }

  private String upcaster(int version, List<Parameter> stored) {
    List<Parameter> parameters = new ArrayList<>(stored);
    parameters.add(new Parameter(found.contract(), freeName(stored)));
    return "static void fromVersion" + version + list(parameters);
  }

  private static String freeName(List<Parameter> taken) {
    String name = "next";
    while (isTaken(name, taken)) {
      name += "_";
    }
    return name;
  }

  private static boolean isTaken(String name, List<Parameter> taken) {
    return taken.stream().map(Parameter::name).anyMatch(name::equals);
  }

  private static String list(List<Parameter> parameters) {
    return "(" + Parameter.text(parameters) + ")";
  }

  private void add(String sentence, List<String> details, String action) {
    differences.add(Difference.ofEvent(event, sentence, details, action));
  }

  /** All versions that are known once an event is sound. */
  static void addVersions(FoundEvent found, Map<Integer, List<Parameter>> known) {
    found.upcasters().forEach(known::putIfAbsent);
    known.put(found.version(), found.parameters());
  }
}
