package dev.hardwire.tools.guard;

import dev.hardwire.tools.guard.Change.Kind;
import dev.hardwire.tools.guard.Change.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The text of a difference. */
final class DiffText {

  /** Two values that are longer than this stand one below the other. */
  private static final int LONGEST = 60;

  private final ClassNames names;
  private final List<String> lines = new ArrayList<>();

  private DiffText(ClassNames names) {
    this.names = names;
  }

  static String of(ManifestDiff diff) {
    DiffText text = new DiffText(ClassNames.in(diff.changes()));
    int number = diff.changes().size();
    text.lines.add(
        diff.wiring()
            + " differs from what was approved: "
            + number
            + (number == 1 ? " change" : " changes"));
    diff.changes().stream()
        .collect(Collectors.groupingBy(DiffText::section, LinkedHashMap::new, Collectors.toList()))
        .forEach(text::section);
    return String.join("\n", text.lines);
  }

  private static String section(Change change) {
    return change
        .event()
        .map(event -> "event " + event)
        .orElse(change.subject() == Subject.MODULE ? "modules" : "wiring");
  }

  private void section(String title, List<Change> changes) {
    lines.add("");
    Map<String, List<Change>> byName = new LinkedHashMap<>();
    for (Change change : changes) {
      if (change.subject() == Subject.EVENT && change.kind() != Kind.CHANGED) {
        lines.add(sign(change) + " " + title + ": " + names.simple(value(change)));
      } else {
        byName.computeIfAbsent(change.name(), name -> new ArrayList<>()).add(change);
      }
    }
    if (lines.get(lines.size() - 1).isEmpty()) {
      lines.add(title);
    }
    byName.forEach(this::thing);
  }

  /** What differs of one thing. */
  private void thing(String name, List<Change> changes) {
    Subject subject = changes.get(0).subject();
    if (subject == Subject.EVENT || subject == Subject.WIRING) {
      changes.forEach(change -> values("  ~ ", change));
      return;
    }
    String shown = subject == Subject.MODULE ? name : names.simple(name);
    if (changes.size() == 1 && changes.get(0).kind() != Kind.CHANGED) {
      lines.add("  " + sign(changes.get(0)) + " " + shown + ": " + outline(changes.get(0)));
      return;
    }
    lines.add("  ~ " + shown);
    for (Change change : changes) {
      if (change.kind() == Kind.CHANGED) {
        values("      ", change);
      } else {
        lines.add("      " + outline(change));
      }
    }
  }

  /** What was added, removed or moved, in one line. */
  private String outline(Change change) {
    return change.kind() == Kind.REORDERED
        ? "now "
            + names.simple(change.current().orElseThrow())
            + ", was "
            + names.simple(change.approved().orElseThrow())
        : names.simple(value(change));
  }

  private void values(String margin, Change change) {
    boolean isFree = change.aspect().startsWith("metadata ");
    String old = change.approved().orElseThrow();
    String now = change.current().orElseThrow();
    String shownOld = isFree ? ClassNames.printable(old) : names.simple(old);
    String shownNow = isFree ? ClassNames.printable(now) : names.simple(now);
    String aspect = margin + ClassNames.printable(change.aspect());
    if (aspect.length() + shownOld.length() + shownNow.length() <= LONGEST) {
      lines.add(aspect + ": " + shownOld + " -> " + shownNow);
    } else {
      lines.add(aspect);
      lines.add(" ".repeat(margin.length()) + "  - " + shownOld);
      lines.add(" ".repeat(margin.length()) + "  + " + shownNow);
    }
  }

  private static String sign(Change change) {
    return switch (change.kind()) {
      case ADDED -> "+";
      case REMOVED -> "-";
      case REORDERED, CHANGED -> "~";
    };
  }

  private static String value(Change change) {
    return change.current().or(change::approved).orElseThrow();
  }
}
