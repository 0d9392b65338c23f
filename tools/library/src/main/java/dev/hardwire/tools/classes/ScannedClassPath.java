package dev.hardwire.tools.classes;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a class path holds.
 *
 * @param classes its classes; where one is there twice, the first one, as in a virtual machine
 * @param resources the files that Hardwire wrote, in the order of the class path and of their names
 * @param unreadable what could not be read
 */
public record ScannedClassPath(
    Collection<ClassFile> classes, List<Resource> resources, List<Unreadable> unreadable) {

  /** Copies of the collections are kept. */
  public ScannedClassPath {
    classes = List.copyOf(classes);
    resources = List.copyOf(resources);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * A file that Hardwire wrote.
   *
   * @param name its name, without {@code META-INF/hardwire/}
   * @param place where it is
   * @param content its bytes
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares files; they are read once
  public record Resource(String name, String place, byte[] content) {}

  /**
   * A file that could not be read.
   *
   * @param place the file, or the file in a jar: {@code lib/mail.jar!/mail/Mail.class}
   * @param message what is wrong with it, and what to do about it
   */
  public record Unreadable(String place, String message) {}

  /** The resources; of one name, the first. */
  public Collection<Resource> firstResources() {
    Map<String, Resource> found = new LinkedHashMap<>();
    resources.forEach(resource -> found.putIfAbsent(resource.name(), resource));
    return found.values();
  }
}
