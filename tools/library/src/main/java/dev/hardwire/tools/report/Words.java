package dev.hardwire.tools.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what findings are about into words. */
final class Words {
  private static final int MOST = 3;

  private Words() {}

  /** {@code Emails.greetNewUser (Emails.java:42)}. */
  static String place(SourcePlace place) {
    String file = place.file().substring(place.file().lastIndexOf('/') + 1);
    String type = place.type().substring(place.type().lastIndexOf('.') + 1);
    String line = place.line() == 0 ? "" : ":" + place.line();
    return type + "." + place.method() + " (" + file + line + ")";
  }

  /** Where the callbacks of an event stand. */
  static Stream<SourcePlace> places(EventReport event) {
    return event.callbacks().stream().map(CallbackReport::place).flatMap(Optional::stream);
  }

  /** The first few of some subjects, and what they do. */
  static String list(List<String> subjects, String oneDoes, String severalDo) {
    String first = subjects.stream().limit(MOST).collect(Collectors.joining(", "));
    String rest = subjects.size() > MOST ? " … and " + (subjects.size() - MOST) + " more" : "";
    return first + rest + " " + (subjects.size() == 1 ? oneDoes : severalDo);
  }

  /** {@code user_joined → mail_sent}. */
  static String chain(List<String> events) {
    return String.join(" → ", events);
  }
}
