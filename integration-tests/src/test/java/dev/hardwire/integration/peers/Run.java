package dev.hardwire.integration.peers;

import dev.hardwire.integration.peers.Verdict.Moment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What compiling and running a program brought.
 *
 * @param messages what the compiler printed
 * @param events what {@link ProgramRunner} wrote; empty for a program that does not compile
 */
record Run(List<String> messages, List<String> events) {

  private static final Pattern MESSAGE =
      Pattern.compile("(?:(?:\\S*/)?([^/ ]+\\.java:\\d+): )?(error|warning|Note): (.*)");
  private static final int WIDTH = 240;

  Run {
    messages = List.copyOf(messages);
    events = List.copyOf(events);
  }

  /** Whether both handlers were called and nothing was said. */
  boolean isRight() {
    boolean isQuiet =
        Stream.concat(phase("start").stream(), phase("use").stream())
            .allMatch(it -> it.startsWith("out "));
    return isQuiet && effect().equals(Verdict.CALLED);
  }

  /** What the library said that it does not say to the right program. */
  Verdict verdict(Run right) {
    return compiled(right)
        .or(() -> ran(right, Moment.START, "start"))
        .or(() -> ran(right, Moment.FIRST_USE, "use"))
        .orElseGet(() -> new Verdict(Moment.NEVER, "", "", effect()));
  }

  private Optional<Verdict> compiled(Run right) {
    return Stream.of("error", "warning", "Note")
        .flatMap(
            kind ->
                messages.stream()
                    .filter(line -> !right.messages.contains(line))
                    .map(MESSAGE::matcher)
                    .filter(Matcher::matches)
                    .filter(found -> found.group(2).equals(kind)))
        .findFirst()
        .map(
            found ->
                new Verdict(
                    Moment.COMPILE,
                    found.group(2).toLowerCase(Locale.ROOT),
                    shortened(
                        (found.group(1) == null ? "" : found.group(1) + ": ") + found.group(3)),
                    effect()));
  }

  private Optional<Verdict> ran(Run right, Moment moment, String phase) {
    List<String> said = new ArrayList<>(phase(phase));
    said.removeAll(right.phase(phase));
    return Stream.of("thrown", "log")
        .flatMap(kind -> after(kind + " ", said).map(words -> verdict(moment, kind, words)))
        .findFirst();
  }

  private Verdict verdict(Moment moment, String kind, String words) {
    String means = kind.equals("log") ? "log" : "exception";
    return new Verdict(moment, means, shortened(words), effect());
  }

  private static Stream<String> after(String start, List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()));
  }

  private List<String> phase(String name) {
    int begin = events.indexOf("phase " + name);
    if (begin < 0) {
      return List.of();
    }
    List<String> rest = events.subList(begin + 1, events.size());
    return rest.stream().takeWhile(line -> !line.startsWith("phase ")).toList();
  }

  /** What the two handlers, of which the first is the mistaken one, made of the event. */
  private String effect() {
    List<String> used = phase("use");
    if (!events.contains("phase use")) {
      return "";
    }
    int mails = Collections.frequency(used, "out mail to Ada");
    boolean isCounted = used.contains("out counted Ada");
    if (mails == 0) {
      return isCounted ? "not called" : "nobody called";
    }
    return (mails == 1 ? Verdict.CALLED : "called twice")
        + (isCounted ? "" : ", the other one not");
  }

  private static String shortened(String words) {
    String plain = words.replaceAll("@[0-9a-f]{5,8}\\b", "").strip();
    return plain.length() <= WIDTH ? plain : plain.substring(0, WIDTH).strip() + " …";
  }
}
