package dev.hardwire.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.processor.javac.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares what the guide shows of {@code -Ahardwire.verbose} with what the compiler says of the
 * program above it. Started with {@code -Dgolden.update=true}, the test writes it instead.
 */
class VerboseGuideTest {

  private static final Path GUIDE = Path.of("..", "docs", "guide.md");
  private static final String BEGINNING = "```console\n";
  private static final String END = "```\n";

  @Test
  void guideShowsWhatTheCompilerSays(@TempDir Path output) throws IOException {
    String page = Files.readString(GUIDE);
    int from = page.indexOf(BEGINNING, page.indexOf("\n## What is wired\n")) + BEGINNING.length();
    int to = page.indexOf(END, from);
    String printed =
        Javac.withHardwire()
            .options("-Ahardwire.verbose")
            .print(output, sources(page.substring(0, from)))
            .replaceFirst("^/", "");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GUIDE, page.substring(0, from) + printed + page.substring(to));
    } else {
      assertEquals(page.substring(from, to), printed);
    }
  }

  /** The files of the last program of a text. */
  private static Map<String, String> sources(String text) {
    int from = text.lastIndexOf("```java\n") + "```java\n".length();
    Map<String, String> sources = new TreeMap<>();
    for (String file : text.substring(from, text.indexOf(END, from)).split("(?m)^// ", -1)) {
      int line = file.indexOf('\n');
      if (line > 0) {
        String path = file.substring(0, line);
        String itsPackage = path.substring(0, path.lastIndexOf('/')).replace('/', '.');
        sources.put(
            path, "package " + itsPackage + "; import dev.hardwire.*;" + file.substring(line));
      }
    }
    return sources;
  }
}
