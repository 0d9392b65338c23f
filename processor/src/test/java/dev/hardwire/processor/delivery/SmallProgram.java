package dev.hardwire.processor.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.processor.javac.Program;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program in one package, all of whose classes leave their trace in one list, as do the
 * statements that are run in it.
 */
public final class SmallProgram {

  private static final String IMPORTS =
      """
      import dev.hardwire.*;
      import dev.hardwire.async.*;
      import dev.hardwire.runtime.*;
      import java.io.*;
      import java.time.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      """;

  /** What programs and statements say of themselves. */
  private static final String TRACE =
      """
      final class Trace {
        static List<String> lines = new ArrayList<>();

        private Trace() {}

        interface Action { void run() throws Throwable; }

        interface Question { Object ask() throws Throwable; }

        static void add(Object line) {
          lines.add(String.valueOf(line));
        }

        /** Says what is answered or thrown. */
        static void ask(Question question) {
          try {
            add("= " + question.ask());
          } catch (Throwable thrown) {
            add("! " + text(thrown));
          }
        }

        /** Says what is thrown, if anything is. */
        static void attempt(Action action) {
          try {
            action.run();
          } catch (Throwable thrown) {
            add("! " + text(thrown));
          }
        }

        private static String text(Throwable thrown) {
          StringBuilder text = new StringBuilder(thrown.getClass().getSimpleName());
          text.append(": ").append(thrown.getMessage());
          for (Throwable suppressed : thrown.getSuppressed()) {
            text.append(" + ").append(suppressed.getMessage());
          }
          return text.toString();
        }
      }
      """;

  /** An error handler that says what it is told. */
  private static final String REPORTS =
      """
      final class Reports implements ErrorHandler {
        @Override
        public void onFailure(CallbackFailure failure) {
          Trace.add("report " + failure.event() + " " + failure.callback() + ": "
              + failure.cause().getMessage() + " " + failure.arguments()
              + failure.receiver().map(r -> r.getClass().isHidden() ? "" : " of " + r).orElse("")
              + (failure.isEvicted() ? " evicted" : ""));
        }

        @Override
        public void onUnheard(String event) {
          Trace.add("unheard " + event);
        }
      }
      """;

  private static final Pattern NAME =
      Pattern.compile("^(?:[a-z@].* )?(?:class|interface|record|enum) (\\w+)", Pattern.MULTILINE);

  private final Program program;

  /**
   * Compiles a program.
   *
   * @param root an empty folder
   * @param source declarations in the package {@code shop}, with an empty line between them
   */
  public SmallProgram(Path root, String source) {
    this.program = new Program(root);
    // events that nobody hears are meant here
    program.module(files(TRACE + "\n" + REPORTS + "\n" + source), "-Ahardwire.UnheardEvent=off");
  }

  /** Each declaration in a file of its own, as javac wants it where others refer to it. */
  private static Map<String, String> files(String declarations) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String declaration : declarations.split("\n\n(?=[@a-z/])", -1)) {
      Matcher name = NAME.matcher(declaration);
      if (!name.find()) {
        throw new IllegalArgumentException(declaration);
      }
      files.put("shop/" + name.group(1) + ".java", "package shop;\n" + IMPORTS + declaration);
    }
    return files;
  }

  /** The text of a generated file. */
  public String generated(String path) {
    return String.valueOf(program.modules().get(0).generated().get(path));
  }

  /** Runs statements in the package, and returns the trace. */
  public List<String> run(String statements) throws Throwable {
    return program.run("shop", IMPORTS, "Trace.lines = log;\n" + statements);
  }

  /** Runs statements, whose trace must be the given one. */
  public void expect(String statements, String... trace) throws Throwable {
    assertEquals(String.join("\n", Arrays.asList(trace)), String.join("\n", run(statements)));
  }
}
