package dev.hardwire.benchmarks.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The classes that a process loads.
 *
 * @param count how many
 * @param isArchived whether the program's main class came from an archive
 * @param modules those of the JDK from which a class was read outside of archives
 */
record LoadedClasses(int count, boolean isArchived, Set<String> modules) {

  private static final String SOURCE = " source: ";
  private static final Pattern MODULE = Pattern.compile(SOURCE + "jrt:/(\\S+)");

  static LoadedClasses of(Launch launch, Path log) throws IOException {
    launch.with("-Xlog:class+load:file=" + log).run();
    List<String> loaded = Files.readAllLines(log).stream().filter(LoadedClasses::isLoaded).toList();
    Set<String> modules = new TreeSet<>();
    for (String line : loaded) {
      Matcher module = MODULE.matcher(line);
      if (module.find()) {
        modules.add(module.group(1));
      }
    }
    String archived = Program.MAIN_CLASS + SOURCE + "shared objects file";
    return new LoadedClasses(
        loaded.size(), loaded.stream().anyMatch(line -> line.contains(archived)), modules);
  }

  private static boolean isLoaded(String line) {
    return line.contains(SOURCE);
  }
}
