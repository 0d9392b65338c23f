package dev.hardwire.tools.guard;

import dev.hardwire.tools.guard.Change.Kind;
import dev.hardwire.tools.guard.Change.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers changes. */
final class Changes {

  private final List<Change> all = new ArrayList<>();

  List<Change> all() {
    return all;
  }

  /** The changes of one thing. */
  Of of(Subject subject, Optional<String> event, String name) {
    return new Of(subject, event, name);
  }

  /**
   * Notes what stands in another place, among what is in both lists.
   *
   * @param approved the names in their former order
   * @param current the names in their order
   */
  void moves(Subject subject, Optional<String> event, List<String> approved, List<String> current) {
    Set<String> common = new LinkedHashSet<>(approved);
    common.retainAll(Set.copyOf(current));
    List<String> before = List.copyOf(common);
    List<String> after = current.stream().distinct().filter(common::contains).toList();
    Places oldPlaces = new Places(before);
    Places newPlaces = new Places(after);
    for (String name : Moves.between(before, after)) {
      of(subject, event, name)
          .add(
              Kind.REORDERED,
              "place",
              Optional.of(oldPlaces.of(name)),
              Optional.of(newPlaces.of(name)));
    }
  }

  /** One thing. */
  final class Of {

    private final Subject subject;
    private final Optional<String> event;
    private final String name;

    private Of(Subject subject, Optional<String> event, String name) {
      this.subject = subject;
      this.event = event;
      this.name = name;
    }

    void add(Kind kind, String aspect, Optional<String> approved, Optional<String> current) {
      all.add(new Change(kind, subject, event, name, aspect, approved, current));
    }

    void added(String aspect, String current) {
      add(Kind.ADDED, aspect, Optional.empty(), Optional.of(current));
    }

    void removed(String aspect, String approved) {
      add(Kind.REMOVED, aspect, Optional.of(approved), Optional.empty());
    }

    void compare(String aspect, String approved, String current) {
      if (!approved.equals(current)) {
        add(Kind.CHANGED, aspect, Optional.of(approved), Optional.of(current));
      }
    }

    void compare(String aspect, Optional<String> approved, Optional<String> current) {
      compare(aspect, approved.orElse("none"), current.orElse("none"));
    }

    void compare(String aspect, boolean approved, boolean current) {
      compare(aspect, approved ? "yes" : "no", current ? "yes" : "no");
    }

    void compare(String aspect, List<String> approved, List<String> current) {
      compare(aspect, list(approved), list(current));
    }

    private static String list(List<String> values) {
      return values.isEmpty() ? "none" : String.join(", ", values);
    }
  }
}
