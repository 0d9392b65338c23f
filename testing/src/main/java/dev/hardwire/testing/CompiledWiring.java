package dev.hardwire.testing;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a wiring was compiled against.
 *
 * @param name the name of the generated class
 * @param annotated the full name of the type annotated with {@code @EventWiring}
 * @param hashes the digests of the modules that it lists, by the names of their index classes
 * @param place the directory, jar or module that it was found in
 */
record CompiledWiring(
    String name, String annotated, SortedMap<String, String> hashes, String place) {

  /** The folder of the resources that hold wirings, each named like the generated class. */
  static final String FOLDER = "META-INF/hardwire/wiring/";

  private static final String HASH_OF = "index.";

  static CompiledWiring read(Resource resource) throws UnreadableResourceException {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (String key : resource.keys()) {
      if (key.startsWith(HASH_OF)) {
        hashes.put(key.substring(HASH_OF.length()), resource.value(key));
      }
    }
    return new CompiledWiring(
        resource.fileName(), resource.value("wiring"), hashes, resource.place());
  }

  /** The wiring as a message names it. */
  String shown() {
    return name + " (" + place + ")";
  }
}
