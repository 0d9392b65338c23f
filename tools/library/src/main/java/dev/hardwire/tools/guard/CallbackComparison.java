package dev.hardwire.tools.guard;

import dev.hardwire.tools.guard.Change.Subject;
import dev.hardwire.tools.manifest.CallbackEntry;
import dev.hardwire.tools.manifest.CallbackEntry.Asynchrony;
import dev.hardwire.tools.manifest.CallbackEntry.Durability;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Compares the callbacks of an event in two manifests. */
final class CallbackComparison {

  private final String event;
  private final Changes changes;

  CallbackComparison(String event, Changes changes) {
    this.event = event;
    this.changes = changes;
  }

  void compare(List<CallbackEntry> approved, List<CallbackEntry> current) {
    Map<String, CallbackEntry> before = byName(approved);
    Map<String, CallbackEntry> after = byName(current);
    Map<String, String> former = former(before, after);
    Set<String> renamed = Set.copyOf(former.values());
    before.forEach(
        (name, callback) -> {
          if (!after.containsKey(name) && !renamed.contains(name)) {
            of(name).removed("callback", "of " + callback.module());
          }
        });
    Places places = new Places(List.copyOf(after.keySet()));
    after.forEach(
        (name, callback) -> {
          CallbackEntry old = before.get(former.getOrDefault(name, name));
          if (old == null) {
            of(name).added("callback", added(callback, places.of(name)));
          } else {
            compare(name, old, callback);
          }
        });
    moves(before.keySet(), after.keySet(), former);
  }

  private void moves(Set<String> before, Set<String> after, Map<String, String> former) {
    Map<String, String> present = new HashMap<>();
    former.forEach((name, old) -> present.put(old, name));
    changes.moves(
        Subject.CALLBACK,
        Optional.of(event),
        before.stream().map(name -> present.getOrDefault(name, name)).toList(),
        List.copyOf(after));
  }

  private Changes.Of of(String name) {
    return changes.of(Subject.CALLBACK, Optional.of(event), name);
  }

  /**
   * The former names of callbacks that take other parameters than before, by their present names;
   * of overloads nobody can say which one became which.
   */
  private static Map<String, String> former(
      Map<String, CallbackEntry> before, Map<String, CallbackEntry> after) {
    Map<String, List<String>> gone = methods(before, name -> !after.containsKey(name));
    Map<String, List<String>> come = methods(after, name -> !before.containsKey(name));
    Map<String, String> former = new LinkedHashMap<>();
    come.forEach(
        (method, names) -> {
          List<String> old = gone.getOrDefault(method, List.of());
          if (names.size() == 1 && old.size() == 1) {
            former.put(names.get(0), old.get(0));
          }
        });
    return former;
  }

  private static Map<String, List<String>> methods(
      Map<String, CallbackEntry> callbacks, Predicate<String> isMeant) {
    return callbacks.entrySet().stream()
        .filter(entry -> isMeant.test(entry.getKey()))
        .collect(
            Collectors.groupingBy(
                entry -> entry.getValue().owner() + "." + entry.getValue().method(),
                LinkedHashMap::new,
                Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
  }

  private static Map<String, CallbackEntry> byName(List<CallbackEntry> callbacks) {
    Map<String, CallbackEntry> byName = new LinkedHashMap<>();
    callbacks.forEach(callback -> byName.putIfAbsent(name(callback), callback));
    return byName;
  }

  private static String name(CallbackEntry callback) {
    return callback.owner() + "." + callback.method() + parameters(callback);
  }

  private static String parameters(CallbackEntry callback) {
    return callback.types().stream().collect(Collectors.joining(", ", "(", ")"));
  }

  private void compare(String name, CallbackEntry approved, CallbackEntry current) {
    Changes.Of callback = of(name);
    callback.compare("parameters", parameters(approved), parameters(current));
    callback.compare("module", approved.module(), current.module());
    callback.compare("receiver", receiver(approved), receiver(current));
    callback.compare("arguments", approved.arguments(), current.arguments());
    callback.compare("condition", approved.condition(), current.condition());
    callback.compare("runs", thread(approved), thread(current));
    callback.compare("id", approved.id(), current.id());
    callback.compare("order", String.valueOf(approved.order()), String.valueOf(current.order()));
    callback.compare("before", approved.before(), current.before());
    callback.compare("after", approved.after(), current.after());
  }

  /** What a reviewer has to know of a callback that is new. */
  private static String added(CallbackEntry callback, String place) {
    return "of "
        + callback.module()
        + ", "
        + place
        + callback.condition().map(condition -> ", only if " + condition).orElse("")
        + (callback.asynchrony().isPresent() || callback.durable().isPresent()
            ? ", " + thread(callback)
            : "");
  }

  private static String receiver(CallbackEntry callback) {
    return switch (callback.receiver()) {
      case NONE -> "none, as it is static";
      case SINGLE -> "the instance that the wiring is given";
      case ATTACHED -> "each attached instance";
    };
  }

  private static String thread(CallbackEntry callback) {
    return callback
        .durable()
        .map(CallbackComparison::stored)
        .or(() -> callback.asynchrony().map(CallbackComparison::thread))
        .orElse("on the thread that fires");
  }

  private static String stored(Durability durable) {
    return "stored, "
        + attempts(durable.attempts(), durable.firstMillis(), durable.maxMillis())
        + durable.orderedBy().map(key -> ", in the order of each " + key).orElse("")
        + (durable.formerly().isEmpty()
            ? ""
            : ", formerly " + String.join(", ", durable.formerly()));
  }

  private static String thread(Asynchrony asynchrony) {
    String executor =
        asynchrony
            .executor()
            .map(name -> "on executor '" + name + "'")
            .orElse("on the default executor");
    boolean isLimited = asynchrony.maxInFlight() != 0;
    return (asynchrony.isHandedOver() ? executor : "on the thread that fires, to be awaited")
        + (asynchrony.timeoutMillis() == 0 ? "" : ", within " + asynchrony.timeoutMillis() + " ms")
        + (isLimited ? ", at most " + asynchrony.maxInFlight() + " at a time" : "")
        + (isLimited || !asynchrony.whenFull().equals("BLOCK")
            ? ", when full " + asynchrony.whenFull()
            : "")
        + (asynchrony.attempts() == 0
            ? ""
            : ", "
                + attempts(
                    asynchrony.attempts(), asynchrony.firstMillis(), asynchrony.maxMillis()));
  }

  private static String attempts(int attempts, long firstMillis, long maxMillis) {
    return "up to " + attempts + " times, after " + firstMillis + " ms to " + maxMillis + " ms";
  }
}
