package dev.hardwire.processor.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The text of a lock file: a section per wiring, and in it a line per version of an event and per
 * id, sorted, so that changes on two branches seldom meet.
 *
 * <pre>
 * format=1
 *
 * [shop.app.App]
 * callback.mail.confirm=order_placed
 * event.order_placed.1=java.util.UUID order, long cents
 * formerly.mail.sent=mail.confirm
 * gone.mail.advertise=
 * </pre>
 */
public final class LockText {

  static final String FORMAT = "format=1";
  static final String CALLBACK = "callback.";
  static final String EVENT = "event.";
  static final String FORMERLY = "formerly.";
  static final String GONE = "gone.";

  private static final String HEAD =
      "# What may be stored by wirings, written by Hardwire when they are compiled. Keep it under\n"
          + "# version control, beside the sources.\n"
          + FORMAT
          + "\n";

  private LockText() {}

  /** The text of locks by the names of wirings. */
  public static String of(Map<String, Lock> locks) {
    StringBuilder text = new StringBuilder(HEAD);
    new TreeMap<>(locks)
        .forEach(
            (wiring, lock) -> {
              text.append("\n[").append(wiring).append("]\n");
              lines(lock).forEach(line -> text.append(line).append('\n'));
            });
    return text.toString();
  }

  private static List<String> lines(Lock lock) {
    List<String> lines = new ArrayList<>();
    lock.callbacks()
        .forEach((id, events) -> lines.add(callbackKey(id) + "=" + String.join(", ", events)));
    lock.events().forEach((event, versions) -> lines.addAll(lines(event, versions)));
    lock.formerly().forEach((id, now) -> lines.add(FORMERLY + Escaped.of(id) + "=" + now));
    lock.gone().forEach((id, note) -> lines.add(goneKey(id) + "=" + note));
    return lines;
  }

  private static List<String> lines(String event, NavigableMap<Integer, List<Parameter>> versions) {
    return versions.entrySet().stream()
        .map(it -> eventKey(event, it.getKey()) + "=" + Parameter.text(it.getValue()))
        .toList();
  }

  static String eventKey(String event, int version) {
    return EVENT + event + "." + version;
  }

  static String callbackKey(String id) {
    return CALLBACK + Escaped.of(id);
  }

  static String goneKey(String id) {
    return GONE + Escaped.of(id);
  }
}
