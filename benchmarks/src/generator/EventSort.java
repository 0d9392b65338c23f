import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Twenty events whose callbacks are the first ones of all owners. */
record EventSort(String name, int callbacks, String owner, String attributes) {

  static final List<Integer> PUBLISHED = List.of(1, 10, 100);

  String event(int type) {
    return name.toLowerCase(Locale.ROOT) + "_no" + type;
  }

  String accessor(int type) {
    return name.toLowerCase(Locale.ROOT) + "No" + type;
  }

  static List<EventSort> all() {
    List<EventSort> sorts = new ArrayList<>();
    for (int callbacks : Text.CALLBACKS) {
      String attributes = PUBLISHED.contains(callbacks) ? ", publisher = true" : "";
      sorts.add(new EventSort("Instance" + callbacks, callbacks, "Counters", attributes));
      sorts.add(new EventSort("Static" + callbacks, callbacks, "StaticCounters", ""));
    }
    for (String policy : List.of("COLLECT", "ISOLATE", "EVICT")) {
      String name = policy.charAt(0) + policy.substring(1).toLowerCase(Locale.ROOT);
      String attributes = ", onError = dev.hardwire.FailurePolicy." + policy;
      sorts.add(new EventSort(name, 10, "Counters", attributes));
    }
    return sorts;
  }

  boolean isStatic() {
    return owner.startsWith("Static");
  }

  boolean catches() {
    return attributes.contains("onError");
  }

  String call(int callback) {
    String target = isStatic() ? owner : owner.toLowerCase(Locale.ROOT);
    return target
        + Text.owner(callback / Text.CALLBACKS_OF_OWNER)
        + ".add"
        + callback % Text.CALLBACKS_OF_OWNER;
  }
}
