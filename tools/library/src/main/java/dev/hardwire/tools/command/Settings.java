package dev.hardwire.tools.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where wirings are found, and what is expected of them.
 *
 * @param classPath class directories and jars of all modules
 * @param sources folders in which the sources of callbacks and publishers are looked for; may be
 *     empty
 * @param wirings the types with {@code @EventWiring} that matter; all where it is empty
 * @param approved the folder of the approved manifests
 * @param rules the file with rules; where it is absent, {@value #RULES} among the approved
 *     manifests, if there is one
 * @param sourceLink where links to sources lead, as {@link dev.hardwire.tools.render.SourceLinks}
 *     explains it; absent for the file itself
 * @param root the folder that {@code {source}} in links is relative to
 */
public record Settings(
    List<Path> classPath,
    List<Path> sources,
    List<String> wirings,
    Path approved,
    Optional<Path> rules,
    Optional<String> sourceLink,
    Path root) {

  /** The folder of approved manifests, below that of the project. */
  public static final String APPROVED = "hardwire";

  /** The name of the file with rules, among the approved manifests. */
  public static final String RULES = "rules.properties";

  /** Copies of the lists are kept. */
  public Settings {
    classPath = List.copyOf(classPath);
    sources = List.copyOf(sources);
    wirings = List.copyOf(wirings);
  }
}
