package dev.hardwire.integration.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The end of a page, from its table of mistakes and libraries on. */
final class OthersSection {

  private static final String FIRST_HEADER = "| mistake |";

  private final Path page;

  OthersSection(Path page) {
    this.page = page;
  }

  /** What it has to say. */
  static List<String> render(Map<Library, Runs> runs) {
    List<String> lines = new ArrayList<>();
    lines.add(FIRST_HEADER + row(runs.keySet().stream().map(Library::displayName)));
    lines.add("|---" + "|---".repeat(runs.size()) + "|");
    for (Mistake mistake : Mistake.values()) {
      Stream<String> cells = runs.values().stream().map(run -> run.verdict(mistake).cell());
      lines.add("| " + mistake.title() + " |" + row(cells));
    }
    lines.addAll(List.of("", "The first lines of what they say:"));
    for (Mistake mistake : Mistake.values()) {
      List<String> quotes = new ArrayList<>();
      runs.forEach((library, run) -> quotes.addAll(quote(library, run.verdict(mistake))));
      if (!quotes.isEmpty()) {
        lines.addAll(List.of("", "**" + capitalised(mistake.title()) + "**", ""));
        lines.addAll(quotes);
      }
    }
    return lines;
  }

  private static String row(Stream<String> cells) {
    return cells.map(cell -> " " + cell + " |").collect(Collectors.joining());
  }

  private static String capitalised(String title) {
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  private static List<String> quote(Library library, Verdict verdict) {
    return verdict.isTold()
        ? List.of("- " + library.title() + ", " + verdict.moment() + ": `" + verdict.words() + "`")
        : List.of();
  }

  /** What it says. */
  List<String> read() {
    return lines().stream().dropWhile(line -> !line.startsWith(FIRST_HEADER)).toList();
  }

  /** Replaces it. */
  void write(List<String> section) {
    List<String> all =
        lines().stream()
            .takeWhile(line -> !line.startsWith(FIRST_HEADER))
            .collect(Collectors.toCollection(ArrayList::new));
    all.addAll(section);
    try {
      Files.write(page, all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
