package dev.hardwire.processor.read;

import dev.hardwire.processor.model.GeneratedNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Types;
import javax.tools.StandardLocation;

/**
 * The names of all annotated types of a compilation, one a line, with their parameters' names in
 * indented lines below, left in its output for the next compile, which may be given only some of
 * the sources.
 */
public final class SelfFile {

  private static final String INDENT = "  ";

  private SelfFile() {}

  /** What the last compile into the same output left; nothing where there was no such. */
  static LastCompile read(Filer filer) {
    try (InputStream stream =
        filer
            .getResource(StandardLocation.CLASS_OUTPUT, "", GeneratedNames.SELF_FILE)
            .openInputStream()) {
      return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException absent) {
      return LastCompile.NONE; // what is there and can't be read will not be written: that is told
    }
  }

  private static LastCompile parse(String content) {
    Map<String, List<String>> namesByType = new TreeMap<>();
    List<String> names = new ArrayList<>(); // a file that was cut may begin with some of nobody
    for (String line : content.lines().toList()) {
      if (line.startsWith(INDENT)) {
        names.add(line.substring(INDENT.length()));
      } else {
        names = new ArrayList<>();
        namesByType.put(line, names);
      }
    }
    return new LastCompile(namesByType);
  }

  /** The content of the file for a compilation. */
  public static String content(Compilation compilation, Types types) {
    Map<String, List<String>> namesByType = new TreeMap<>();
    Stream.concat(
            compilation.anchors().stream().map(AnchorDeclaration::name),
            compilation.wirings().stream().map(WiringDeclaration::name))
        .forEach(type -> namesByType.put(type, List.of()));
    ParameterLines lines = new ParameterLines(types);
    compilation.contracts().forEach(it -> add(it.name(), lines.of(it), namesByType));
    compilation.owners().forEach(it -> add(it.name(), lines.of(it), namesByType));
    return namesByType.entrySet().stream()
        .map(type -> type.getKey() + "\n" + indented(type.getValue()))
        .collect(Collectors.joining());
  }

  /** Adds lines of a type, which may be several things at once. */
  private static void add(String type, List<String> lines, Map<String, List<String>> namesByType) {
    namesByType.merge(
        type, lines, (some, others) -> Stream.concat(some.stream(), others.stream()).toList());
  }

  private static String indented(List<String> lines) {
    return lines.stream().map(line -> INDENT + line + "\n").collect(Collectors.joining());
  }
}
