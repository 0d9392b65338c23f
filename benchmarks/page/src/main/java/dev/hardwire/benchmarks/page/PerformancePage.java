package dev.hardwire.benchmarks.page;

import dev.hardwire.benchmarks.page.Figures.OnJdk;
import dev.hardwire.benchmarks.record.Machine;
import dev.hardwire.benchmarks.record.Measurement;
import dev.hardwire.benchmarks.record.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the pages with what was measured, and their charts. */
public final class PerformancePage {
  private static final String CHARTS = "performance";

  private final Path results;
  private final Path docs;

  private PerformancePage(Path results, Path docs) {
    this.results = results;
    this.docs = docs;
  }

  /**
   * Writes a page for each file of prose, and charts in the folder {@code performance} beside them.
   *
   * @param arguments the folder of the recordings, that of the prose, that of the pages
   * @throws IOException if something can't be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Path docs = Path.of(arguments[2]);
    for (Path prose : prose(Path.of(arguments[1]))) {
      Files.writeString(
          docs.resolve(prose.getFileName()),
          page(Path.of(arguments[0]), docs, Files.readString(prose)));
    }
  }

  static List<Path> prose(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  static String page(Path results, Path docs, String prose) throws IOException {
    return new PerformancePage(results, docs).page(prose);
  }

  private String page(String prose) throws IOException {
    return new Template(
            Map.of(
                "runs", this::runs,
                "compared", this::compared,
                "ways", this::ways,
                "added", this::added,
                "exponents", this::exponents,
                "bars", this::bars,
                "growth", this::growth,
                "value", this::value,
                "needed", this::needed,
                "ratio", this::ratio))
        .fill(prose);
  }

  /** Part by part, and JDK by JDK: where, when and how it was measured. */
  private String runs(List<String> parts) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String part : parts) {
      for (OnJdk jdk : figures(part).recordings()) {
        lines.append(line(jdk.recording()));
      }
    }
    return lines.toString().stripTrailing();
  }

  private static String line(Recording run) {
    Machine machine = run.machine();
    String compared =
        run.versions().entrySet().stream()
            .map(one -> one.getKey() + " " + one.getValue())
            .collect(Collectors.joining(", "));
    return "- **%s**, %s: `%s`. %s, %d cores, %s; %s.%s%n"
        .formatted(
            run.part(),
            run.date(),
            run.command(),
            machine.processor(),
            machine.cores(),
            machine.system(),
            machine.jdk(),
            compared.isEmpty() ? "" : " " + compared + ".");
  }

  private String compared(List<String> words) throws IOException {
    return tables(words).compared(words.get(1), words.get(2), words.get(3), words.get(4));
  }

  private String ways(List<String> words) throws IOException {
    return tables(words).ways(words.get(1), words.get(2), words.get(3), words.get(4));
  }

  private String added(List<String> words) throws IOException {
    return tables(words).added(words.get(1), words.get(2), words.get(3), words.get(4));
  }

  private String exponents(List<String> words) throws IOException {
    return tables(words).exponents(words.get(1), words.get(2), words.get(3));
  }

  private String bars(List<String> words) throws IOException {
    String file = words.get(1);
    charts(words).bars(file, words.get(2), words.get(3), words.get(4));
    return image(file, words.get(3));
  }

  private String growth(List<String> words) throws IOException {
    String file = words.get(1);
    charts(words)
        .growth(file, words.get(2), words.get(3), words.get(4), words.get(5), words.get(6));
    return image(file, "what each adds");
  }

  private static String image(String file, String words) {
    return "![" + words + "](" + CHARTS + "/" + file + ")";
  }

  private String value(List<String> words) throws IOException {
    return Text.number(measured(words, words.get(3)).median());
  }

  /** How many are needed to do so much together, each of which does what was measured. */
  private String needed(List<String> words) throws IOException {
    double all = Double.parseDouble(words.get(6));
    return Text.number(Math.ceil(all / measured(words, words.get(3)).median()));
  }

  /** Of the medians of two ways. */
  private String ratio(List<String> words) throws IOException {
    return Text.ratio(
        Optional.of(measured(words, words.get(3))), Optional.of(measured(words, words.get(6))));
  }

  /** The words are the part, the table, the row, the way, the unit and the JDK. */
  private Measurement measured(List<String> words, String by) throws IOException {
    return figures(words.get(0))
        .on(words.get(5))
        .find(words.get(1), words.get(2), by, words.get(4))
        .orElseThrow(() -> new IllegalArgumentException("Nothing is recorded of " + words + "."));
  }

  private Tables tables(List<String> words) throws IOException {
    return new Tables(figures(words.get(0)));
  }

  private Charts charts(List<String> words) throws IOException {
    return new Charts(figures(words.get(0)), docs.resolve(CHARTS));
  }

  private Figures figures(String part) throws IOException {
    return Figures.read(results, part);
  }
}
