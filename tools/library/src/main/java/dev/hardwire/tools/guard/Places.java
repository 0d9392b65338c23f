package dev.hardwire.tools.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells where something stands in a list. */
final class Places {

  private final Map<String, String> previous = new HashMap<>();

  /** The places in a list of distinct names. */
  Places(List<String> names) {
    for (int i = 1; i < names.size(); i++) {
      previous.put(names.get(i), names.get(i - 1));
    }
  }

  /** The place of a name of the list. */
  String of(String name) {
    String before = previous.get(name);
    return before == null ? "first" : "behind " + before;
  }
}
