package dev.hardwire.processor.durable;

import dev.hardwire.processor.javac.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small programs with durable callbacks, each of which has a store of its own. */
final class DurablePrograms {

  private static final String IMPORTS =
      """
      package shop;

      import dev.hardwire.*;
      import dev.hardwire.durable.*;
      import dev.hardwire.runtime.*;
      import java.nio.file.Path;
      import java.sql.*;
      import java.util.*;
      import java.util.concurrent.*;

      """;

  private static final String TRACE =
      IMPORTS
          + """
          public final class Trace {
            private static final BlockingQueue<String> LINES = new LinkedBlockingQueue<>();

            private Trace() {}

            static void add(String line) {
              LINES.add(line);
            }

            /** The next lines in the order of the alphabet, since deliveries have none. */
            static List<String> next(int number) throws InterruptedException {
              List<String> lines = new ArrayList<>();
              for (int i = 0; i < number; i++) {
                lines.add(String.valueOf(LINES.poll(30, TimeUnit.SECONDS)));
              }
              Collections.sort(lines);
              return lines;
            }
          }
          """;

  private static final Pattern DECLARATIONS = Pattern.compile("\n\n(?=\\S)");
  private static final Pattern NAME = Pattern.compile("(?:class|interface|record) (\\w+)");

  private final Program program;
  private final Path store;

  private DurablePrograms(Program program, Path store) {
    this.program = program;
    this.store = store;
  }

  /**
   * Compiles a program of one module in the package {@code shop}, in which {@code Trace.add} and
   * {@code Trace.next} say what has happened.
   *
   * @param root an empty folder
   * @param source declarations, with an empty line between them
   */
  static DurablePrograms compile(Path root, String source) {
    Map<String, String> files = new TreeMap<>(Map.of("shop/Trace.java", TRACE));
    for (String declaration : DECLARATIONS.split(source, -1)) {
      Matcher name = NAME.matcher(declaration);
      if (name.find()) {
        files.put("shop/" + name.group(1) + ".java", IMPORTS + declaration);
      }
    }
    return new DurablePrograms(new Program(root).moduleWithCodecs(files), root.resolve("store.db"));
  }

  /** Runs statements that may use a {@code store}, and log what happens. */
  List<String> run(String statements) throws Throwable {
    String opened =
        "DurableStore store = DurableStore.sqlite(Path.of(\"%s\"));\n"
            .formatted(store.toString().replace("\\", "\\\\"));
    return program.run("shop", IMPORTS.replace("package shop;", ""), opened + statements);
  }
}
