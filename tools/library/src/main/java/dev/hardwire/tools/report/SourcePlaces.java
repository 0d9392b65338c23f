package dev.hardwire.tools.report;

import dev.hardwire.tools.classes.Method;
import dev.hardwire.tools.classes.Origins;
import dev.hardwire.tools.classes.Origins.Origin;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the places of code, and finds the sources that are there. */
final class SourcePlaces {
  private final Origins origins;
  private final List<Path> folders;
  private final Map<String, Optional<Path>> found = new HashMap<>();

  SourcePlaces(Origins origins, List<Path> folders) {
    this.origins = origins;
    this.folders = folders;
  }

  /** Where a method begins. */
  SourcePlace of(Method method) {
    return of(method, method.code().line());
  }

  /** A line of a method. */
  SourcePlace of(Method method, int line) {
    Origin origin = origins.of(method);
    String file = origin.type().sourceFile();
    return new SourcePlace(
        origin.type().canonicalName(),
        origin.method(),
        file,
        line,
        found.computeIfAbsent(file, this::source));
  }

  private Optional<Path> source(String file) {
    try {
      return folders.stream()
          .map(folder -> folder.resolve(file))
          .filter(Files::isRegularFile)
          .findFirst();
    } catch (InvalidPathException e) {
      // A class file may say anything.
      return Optional.empty();
    }
  }
}
