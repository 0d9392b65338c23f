package dev.hardwire.benchmarks.compile;

import java.util.List;

/**
 * What makes an owner's class one of a certain processor: all else in it is the same for all.
 *
 * @param imports what is imported for it
 * @param owner stands before the class
 * @param constructor stands before its constructor
 * @param callback stands before a callback; {@code %s} is the name of the event
 * @param parameter stands before the parameter of a callback
 */
record Marks(
    List<String> imports, String owner, String constructor, String callback, String parameter) {

  static final Marks NONE = new Marks(List.of(), "", "", "", "");

  static Marks ofCallback(String imported, String callback) {
    return new Marks(List.of(imported), "", "", callback, "");
  }

  /** Of a class of which a container makes the only instance. */
  static Marks ofSingleton(String vendor, String constructor, String parameter) {
    String imported =
        parameter.isEmpty() ? vendor + ".inject.Inject" : "io.avaje.inject.events.Observes";
    return new Marks(
        List.of(imported, vendor + ".inject.Singleton"), "@Singleton", constructor, "", parameter);
  }
}
