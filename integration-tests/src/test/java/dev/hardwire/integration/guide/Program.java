package dev.hardwire.integration.guide;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.core.LogbackException;
import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.ChildProcess;
import dev.hardwire.integration.tools.Compile;
import dev.hardwire.integration.tools.FileTree;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.MDC;

/**
 * A program that a page shows.
 *
 * @param title where it stands
 * @param files its sources
 * @param output what it prints
 * @param jdk the first JDK that it runs on
 */
record Program(String title, List<SourceFile> files, String output, int jdk) {

  /** The first JDK that Hardwire runs on. */
  static final int ANY_JDK = 17;

  /** One class of each library of others that programs use, or that these libraries need. */
  private static final List<Class<?>> LIBRARIES =
      List.of(MDC.class, Logger.class, LogbackException.class);

  Program {
    files = List.copyOf(files);
  }

  /**
   * Compiles the modules one after the other, each seeing the ones before, and allowing no warning,
   * and runs the program in a process of its own.
   */
  String run(Path folder) {
    List<Path> classPath =
        new ArrayList<>(
            List.of(
                PackagedJars.annotations(),
                PackagedJars.runtime(),
                PackagedJars.async(),
                PackagedJars.testing()));
    LIBRARIES.forEach(library -> classPath.add(PackagedJars.with(library)));
    for (String module : files.stream().map(SourceFile::module).distinct().toList()) {
      classPath.add(compile(module, folder.resolve(module), classPath));
    }
    String path =
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    return ChildProcess.java("-cp", path, mainClass()).outputOrFail();
  }

  private Path compile(String module, Path folder, List<Path> classPath) {
    List<Path> sources =
        files.stream()
            .filter(file -> file.module().equals(module))
            .map(file -> FileTree.write(folder.resolve(file.path()), file.source()))
            .toList();
    Path classes = folder.resolve("classes");
    Compile.into(classes).classPath(classPath).sources(sources).byJavac().orFail();
    return classes;
  }

  /** The only class that can be run. */
  private String mainClass() {
    List<String> mains = files.stream().filter(SourceFile::canBeRun).map(SourceFile::type).toList();
    if (mains.size() != 1) {
      throw new IllegalStateException(title + ": one main method is needed, not " + mains);
    }
    return mains.get(0);
  }
}
