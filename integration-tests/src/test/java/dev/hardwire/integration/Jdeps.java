package dev.hardwire.integration;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.avaje.json.JsonWriter;
import io.avaje.jsonb.Jsonb;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.sqlite.SQLiteDataSource;

/** What the JDK's own analyser finds in a jar. */
final class Jdeps {
  /** The trailing word names the module or jar in which the target was found. */
  private static final Pattern DEPENDENCY =
      Pattern.compile("^ +(\\S+) +-> (\\S+) +(\\S.*)$", Pattern.MULTILINE);

  /** That one class or package refers to another; also by a mere type argument or annotation. */
  record Dependency(String from, String to, String foundIn) {
    boolean isMissing() {
      return foundIn.equals("not found");
    }
  }

  private Jdeps() {}

  static List<Dependency> betweenClasses(Path jar) {
    return run("-verbose:class", jar, PackagedJars.annotations());
  }

  static List<Dependency> betweenPackages(Path jar) {
    return run(
        "-verbose:package",
        jar,
        PackagedJars.annotations(),
        PackagedJars.runtime(),
        PackagedJars.durable(),
        PackagedJars.with(Scheduler.class),
        PackagedJars.with(Jsonb.class),
        PackagedJars.with(JsonWriter.class),
        PackagedJars.with(Logger.class),
        PackagedJars.with(SQLiteDataSource.class));
  }

  private static List<Dependency> run(String level, Path jar, Path... modules) {
    StringWriter output = new StringWriter();
    PrintWriter writer = new PrintWriter(output);
    int exitCode =
        ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(
                writer,
                writer,
                "--multi-release",
                "base",
                "--module-path",
                Stream.of(modules)
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator)),
                level,
                "-filter:none",
                jar.toString());
    writer.flush();
    List<Dependency> dependencies =
        DEPENDENCY
            .matcher(output.toString())
            .results()
            .map(Jdeps::dependency)
            .filter(Predicate.not(found -> found.from().equals(found.to())))
            .toList();
    if (exitCode != 0 || dependencies.isEmpty()) {
      throw new IllegalStateException("jdeps fails or finds nothing in " + jar + ":\n" + output);
    }
    return dependencies;
  }

  private static Dependency dependency(MatchResult line) {
    return new Dependency(line.group(1), line.group(2), line.group(3));
  }
}
