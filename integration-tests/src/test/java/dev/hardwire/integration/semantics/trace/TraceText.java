package dev.hardwire.integration.semantics.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The wording of traces. */
public final class TraceText {

  /** What programs begin their messages with, so that they can be told from Hardwire's. */
  public static final String OWN_MESSAGE = "by ";

  /** The answer of what has none. */
  public static final Object NOTHING =
      new Object() {
        @Override
        public String toString() {
          return "nothing";
        }
      };

  private TraceText() {}

  /** A value: text in quotes, and everything else as it says. */
  public static String value(@Nullable Object value) {
    if (value instanceof String text) {
      return '"' + text + '"';
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(present -> "present " + value(present)).orElse("empty");
    }
    if (value instanceof List<?> list) {
      return list.stream().map(TraceText::value).collect(Collectors.joining(", ", "[", "]"));
    }
    return String.valueOf(value);
  }

  /** Several values. */
  public static String values(List<? extends @Nullable Object> values) {
    return values.stream().map(TraceText::value).collect(Collectors.joining(", ", "(", ")"));
  }

  /** What an event tells of itself. */
  public static String info(String event, Map<String, String> metadata, Optional<Object> sender) {
    return "info(%s %s %s)".formatted(event, new TreeMap<>(metadata), value(sender));
  }

  /** A call of a callback, a listener or a condition. */
  public static String call(String what, String method, String receiver, List<?> arguments) {
    String of = receiver.isEmpty() ? "" : "[" + receiver + "]";
    return what + " " + method + of + values(arguments);
  }

  /** An exception of a program or a library. */
  public static String exception(String type, @Nullable String message) {
    boolean isOwn = message != null && message.startsWith(OWN_MESSAGE);
    return isOwn ? type + "(" + message + ")" : type;
  }

  /** An exception with those that it suppresses. */
  public static String withSuppressed(String exception, List<String> suppressed) {
    return suppressed.isEmpty() ? exception : exception + " suppressing " + suppressed;
  }

  /** A callback's failure. */
  public static String failure(
      String event, String callback, String cause, List<?> arguments, Optional<Object> receiver) {
    String of = receiver.map(object -> "[" + value(object) + "]").orElse("");
    return "%s%s of %s%s failed: %s".formatted(callback, of, event, values(arguments), cause);
  }

  /** The exception that has several failures. */
  public static String callbackException(String event, List<String> failures) {
    return "CallbackException(%s %s)".formatted(event, failures);
  }
}
