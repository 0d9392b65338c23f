package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.PlaceModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What callbacks say of one another by their names: an id, or the names of class and method, with
 * the classes around that class or without, with the package or without.
 */
final class Wishes {

  private final Map<String, List<Listener>> byName = new LinkedHashMap<>();

  private Wishes() {}

  /** The wishes of an event's callbacks, each once; those of absent ones come to nothing. */
  static Set<Wish> of(List<Listener> listeners) {
    if (listeners.stream().noneMatch(Wishes::hasAny)) {
      return Set.of();
    }
    Wishes wishes = new Wishes();
    listeners.forEach(wishes::add);
    Set<Wish> found = new LinkedHashSet<>();
    for (Listener listener : listeners) {
      PlaceModel place = listener.callback().place();
      for (String name : place.before()) {
        wishes.others(name, listener).forEach(o -> found.add(new Wish(listener, o, true, name)));
      }
      for (String name : place.after()) {
        wishes.others(name, listener).forEach(o -> found.add(new Wish(o, listener, false, name)));
      }
    }
    return found;
  }

  private static boolean hasAny(Listener listener) {
    PlaceModel place = listener.callback().place();
    return !place.before().isEmpty() || !place.after().isEmpty();
  }

  private void add(Listener listener) {
    names(listener.callback())
        .forEach(name -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(listener));
  }

  /** All names of a callback. */
  static Set<String> names(Callback callback) {
    ClassName owner = callback.owner();
    String method = "." + callback.method();
    Set<String> names = new LinkedHashSet<>();
    names.add(owner.simpleName() + method);
    names.add(String.join(".", owner.simpleNames()) + method);
    names.add(owner.canonicalName() + method);
    if (!callback.place().id().isEmpty()) {
      names.add(callback.place().id());
    }
    return names;
  }

  private List<Listener> others(String name, Listener self) {
    return byName.getOrDefault(name, List.of()).stream()
        .filter(listener -> !listener.equals(self))
        .toList();
  }
}
