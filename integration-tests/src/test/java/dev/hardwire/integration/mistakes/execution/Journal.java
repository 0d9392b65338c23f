package dev.hardwire.integration.mistakes.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What programs that run write down, each in a thread of its own. */
public final class Journal {

  private static final ThreadLocal<List<String>> LINES = ThreadLocal.withInitial(ArrayList::new);

  private Journal() {}

  public static void add(String line) {
    LINES.get().add(line);
  }

  /** Writes down the call of a callback. */
  public static void call(String callback, Object... arguments) {
    add(
        callback
            + Stream.of(arguments)
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "(", ")")));
  }

  /** All lines; the next program begins with none. */
  static List<String> take() {
    List<String> lines = List.copyOf(LINES.get());
    LINES.remove();
    return lines;
  }
}
