import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Twenty events whose callbacks are the first ones of all owners. */
record EventSort(String name, int callbacks, String owner, String attributes) {

  String event(int type) {
    return name.toLowerCase(Locale.ROOT) + "_no" + type;
  }

  String accessor(int type) {
    return name.toLowerCase(Locale.ROOT) + "No" + type;
  }

  static List<EventSort> all() {
    List<EventSort> sorts = new ArrayList<>();
    for (int callbacks : Text.CALLBACKS) {
      sorts.add(new EventSort("Instance" + callbacks, callbacks, "Counters", ""));
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

  int owners() {
    return (callbacks + Text.CALLBACKS_OF_OWNER - 1) / Text.CALLBACKS_OF_OWNER;
  }

  String call(int callback) {
    String target = isStatic() ? owner : owner.toLowerCase(Locale.ROOT);
    return target
        + callback / Text.CALLBACKS_OF_OWNER
        + ".add"
        + callback % Text.CALLBACKS_OF_OWNER;
  }
}
