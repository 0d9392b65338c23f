package dev.hardwire.processor.payload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parameters of an event, and a value for each.
 *
 * @param parameters the record's components
 * @param values expressions, with commas
 * @param classes the classes that the parameters mention, by their simple names
 * @param problem what the check says: a path and, behind a colon, a reason; empty where it can be
 *     stored
 */
record PayloadCase(String parameters, String values, Map<String, String> classes, String problem) {

  private static final Pattern NAME = Pattern.compile("(?:record|enum|class|interface) (\\w+)");

  static final String IMPORTS =
      "import java.math.*; import java.net.*; import java.time.*; import java.util.*;"
          + " import io.avaje.jsonb.Json;\n";

  /**
   * Reads cases: a line with parameters, then indented ones that begin with {@code =} (values) or
   * {@code !} (the problem), or hold a class.
   */
  static List<PayloadCase> read(Path file) {
    List<PayloadCase> cases = new ArrayList<>();
    for (String block : text(file).split("\n(?=[^\\s#])", -1)) {
      List<String> lines =
          block.lines().filter(it -> !it.isBlank() && !it.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        cases.add(of(lines));
      }
    }
    return cases;
  }

  private static PayloadCase of(List<String> lines) {
    Map<String, String> classes = new LinkedHashMap<>();
    String values = "";
    String problem = "";
    for (String line : lines.subList(1, lines.size())) {
      String text = line.strip();
      if (text.startsWith("=")) {
        values = text.substring(1).strip();
      } else if (text.startsWith("!")) {
        problem = text.substring(1).strip();
      } else {
        Matcher name = NAME.matcher(text);
        if (!name.find()) {
          throw new IllegalStateException("no class: " + line);
        }
        classes.put(name.group(1), text);
      }
    }
    return new PayloadCase(lines.get(0), values, classes, problem);
  }

  /** The sources of a package that holds the case. */
  Map<String, String> sources(String itsPackage) {
    String head = "package " + itsPackage + "; " + IMPORTS;
    Map<String, String> sources = new LinkedHashMap<>();
    classes.forEach((name, text) -> sources.put(itsPackage + "/" + name + ".java", head + text));
    sources.put(
        itsPackage + "/Payload.java", head + "public record Payload(" + parameters + ") {}");
    return sources;
  }

  /** A class that makes the payload. */
  Map<String, String> sample(String itsPackage) {
    String text =
        "package %s; %s public final class Sample { public static Object payload() throws Exception"
            + " { return new Payload(%s); } }";
    return Map.of(itsPackage + "/Sample.java", text.formatted(itsPackage, IMPORTS, values));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
