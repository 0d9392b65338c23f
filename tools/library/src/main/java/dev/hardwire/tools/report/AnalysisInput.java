package dev.hardwire.tools.report;

import java.nio.file.Path;
import java.util.List;

/**
 * What an application is made of.
 *
 * @param classPath the directories and jars that it runs with
 * @param sources the directories with sources, for links to them; may be empty
 * @param rules what is looked for
 */
public record AnalysisInput(List<Path> classPath, List<Path> sources, Rules rules) {

  /** Copies of the lists are kept. */
  public AnalysisInput {
    classPath = List.copyOf(classPath);
    sources = List.copyOf(sources);
  }
}
