package dev.hardwire.processor.errors;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One compilation of an example: sources, and what the sentence above them says of the compiler.
 *
 * @param name the module's name
 * @param remarks the rest of the sentence that introduces the module
 * @param files the sources by their paths
 */
record ExampleModule(String name, String remarks, Map<String, String> files) {

  private static final Pattern MISSING = Pattern.compile("without `([^`.]+)` on");
  private static final Pattern OPTION = Pattern.compile("with `(-(?:A|Xlint:)[^`]+)`");
  private static final Pattern LOST = Pattern.compile("loses `([^`]+\\.class)`");
  private static final Pattern LATE =
      Pattern.compile("`([^`]+\\.java)` is generated .* round (\\d+)");

  ExampleModule {
    files = new TreeMap<>(files);
  }

  /** A file that another processor generates. */
  record LateFile(String path, int round) {}

  boolean usesProcessors() {
    return !remarks.contains("without the processor");
  }

  /** Whether anything is stored. */
  boolean isDurable() {
    return files.values().stream()
        .anyMatch(source -> source.contains("durable = true") || source.contains("sends = "));
  }

  /** Whether codecs are made of what is stored. */
  boolean needsCodecs() {
    return isDurable() && usesProcessors() && !remarks.contains("without `avaje-jsonb-generator`");
  }

  /** Whether its index is turned into one that a later version would write. */
  boolean isOfLaterVersion() {
    return remarks.contains("by a later version");
  }

  /** Whether Hardwire has a mistake in it. */
  boolean meetsMistake() {
    return remarks.contains("by a Hardwire with a mistake");
  }

  /** Whether nothing can be written where resources belong. */
  boolean isUnwritable() {
    return remarks.contains("with a file in the place of its folder `META-INF`");
  }

  /** Further options of the compiler. */
  List<String> options() {
    return OPTION.matcher(remarks).results().map(found -> found.group(1)).toList();
  }

  /** Modules that were compiled before, and libraries, that this compilation does not see. */
  List<String> invisibleModules() {
    return MISSING.matcher(remarks).results().map(found -> found.group(1)).toList();
  }

  /** Class files that vanish after the compilation. */
  List<String> lostClasses() {
    return LOST.matcher(remarks).results().map(found -> found.group(1)).toList();
  }

  Optional<LateFile> lateFile() {
    Matcher late = LATE.matcher(remarks);
    return late.find()
        ? Optional.of(new LateFile(late.group(1), Integer.parseInt(late.group(2))))
        : Optional.empty();
  }

  ExampleModule with(String path, String source) {
    Map<String, String> changed = new TreeMap<>(files);
    changed.put(path, source);
    return new ExampleModule(name, remarks, changed);
  }

  ExampleModule without(String path) {
    Map<String, String> changed = new TreeMap<>(files);
    changed.remove(path);
    return new ExampleModule(name, remarks, changed);
  }

  ExampleModule withRemarks(String others) {
    return new ExampleModule(name, others, files);
  }
}
