package dev.hardwire.processor.generate;

import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.CallbackLabel;
import dev.hardwire.processor.model.Capitals;
import dev.hardwire.processor.model.UniqueNames;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Objects;

/**
 * The names of what a dispatcher has for each call that is an object of its own: a field with what
 * is known of the callback, and a class for the calls.
 */
final class AsyncNames {

  private final IdentityHashMap<CallModel, String> fields = new IdentityHashMap<>();
  private final IdentityHashMap<CallModel, String> classes = new IdentityHashMap<>();

  AsyncNames(Dispatch dispatch, UniqueNames fieldNames) {
    UniqueNames numbers = new UniqueNames();
    numbers.take(key(listenerClass()));
    for (CallModel call : dispatch.calls()) {
      if (dispatch.isObject(call)) {
        String name = name(call.label());
        fields.put(call, fieldNames.take(Capitals.lower(name)));
        // unique without capitals, since some file systems don't tell them apart
        String wanted = Capitals.upper(name) + "Call";
        classes.put(call, wanted + numbers.take(key(wanted)).substring(wanted.length()));
      }
    }
  }

  private static String name(CallbackLabel label) {
    return String.join("", label.owner().simpleNames()) + Capitals.upper(label.method());
  }

  private static String key(String className) {
    return className.toLowerCase(Locale.ROOT);
  }

  /** The field with what is known of a callback. */
  String field(CallModel call) {
    return Objects.requireNonNull(fields.get(call), call.label()::displayName);
  }

  /** The class of its calls. */
  String type(CallModel call) {
    return Objects.requireNonNull(classes.get(call), call.label()::displayName);
  }

  /** The class of calls of listeners. */
  String listenerClass() {
    return "ListenerCall";
  }
}
