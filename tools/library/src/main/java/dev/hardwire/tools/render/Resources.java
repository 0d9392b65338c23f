package dev.hardwire.tools.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The files that a page is made of. */
final class Resources {
  /** The graph library, as its WebJar has it. */
  static final String CYTOSCAPE =
      "/META-INF/resources/webjars/cytoscape/3.33.1/dist/cytoscape.min.js";

  private Resources() {}

  /** Reads a file beside this class, or of the whole class path if its name starts with a slash. */
  static String text(String name) {
    try (InputStream file = Resources.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(
            name + " is missing on the class path; add the dependencies of hardwire-tools");
      }
      // A browser counts a line's end as one character when it checks a script's hash.
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + name, e);
    }
  }

  static String texts(List<String> names) {
    return names.stream().map(Resources::text).collect(Collectors.joining("\n"));
  }
}
