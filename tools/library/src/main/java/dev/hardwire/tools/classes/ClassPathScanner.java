package dev.hardwire.tools.classes;

import dev.hardwire.tools.classes.ScannedClassPath.Resource;
import dev.hardwire.tools.classes.ScannedClassPath.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what a class path holds. Of jars with classes for several versions of Java, those that any
 * version may use are read: what is called differs little, and which version an application runs on
 * is not known.
 */
public final class ClassPathScanner {
  private static final String RESOURCES = "META-INF/hardwire/";

  /** How many unreadable files of one directory or jar are told one by one. */
  private static final int TOLD = 5;

  private final Names names = new Names();
  private final Map<String, ClassFile> classes = new LinkedHashMap<>();
  private final List<Resource> resources = new ArrayList<>();
  private final List<Unreadable> unreadable = new ArrayList<>();

  private ClassPathScanner() {}

  /**
   * Reads a class path. Directories that don't exist are left out, as Java does and build tools
   * expect; a jar that does not exist is told of. Jars that the manifests of jars name are read,
   * too.
   *
   * @param classPath directories and jars
   * @return what they hold
   */
  public static ScannedClassPath scan(List<Path> classPath) {
    ClassPathScanner scanner = new ClassPathScanner();
    Set<Path> seen = new HashSet<>();
    Deque<Path> open = new ArrayDeque<>(classPath);
    while (!open.isEmpty()) {
      Path entry = open.remove();
      if (seen.add(entry.toAbsolutePath().normalize())) {
        scanner.entry(entry).forEach(open::add);
      }
    }
    return new ScannedClassPath(scanner.classes.values(), scanner.resources, scanner.unreadable);
  }

  /** Reads an entry; returns those that it names itself. */
  private List<Path> entry(Path entry) {
    List<Path> further = List.of();
    List<Unreadable> ofEntry = new ArrayList<>();
    Content content = new Content(ofEntry);
    try {
      if (Files.isDirectory(entry)) {
        DirectoryReader.read(entry, content);
      } else if (Files.exists(entry)) {
        further = JarReader.read(entry, content);
      } else if (entry.toString().endsWith(".jar")) {
        content.unreadable(
            entry.toString(), "This jar does not exist. Build it, or correct the class path.");
      }
    } catch (IOException e) {
      content.unreadable(entry.toString(), Damage.of(e));
    }
    unreadable.addAll(ofEntry.subList(0, Math.min(TOLD, ofEntry.size())));
    if (ofEntry.size() > TOLD) {
      unreadable.add(
          new Unreadable(
              entry.toString(), "And " + (ofEntry.size() - TOLD) + " more of its files."));
    }
    return further;
  }

  /** What a directory or jar hands over. */
  final class Content {
    private final List<Unreadable> troubles;

    private Content(List<Unreadable> troubles) {
      this.troubles = troubles;
    }

    /** Whether a file is of interest; names have slashes. */
    boolean isWanted(String name) {
      return name.startsWith(RESOURCES)
          || (name.endsWith(".class")
              && !name.startsWith("META-INF/")
              && !name.endsWith("module-info.class"));
    }

    void file(String name, String place, byte[] bytes) {
      if (name.startsWith(RESOURCES)) {
        resources.add(new Resource(name.substring(RESOURCES.length()), place, bytes));
        return;
      }
      try {
        ClassFile type = ClassFileReader.read(bytes, names);
        classes.putIfAbsent(type.name(), type);
      } catch (RuntimeException | StackOverflowError e) {
        // What ASM throws where a class file is damaged depends on where that is; constants that
        // refer to themselves let it call itself without end.
        unreadable(place, Damage.ofClass(bytes));
      }
    }

    void unreadable(String place, String message) {
      troubles.add(new Unreadable(place, message));
    }
  }
}
