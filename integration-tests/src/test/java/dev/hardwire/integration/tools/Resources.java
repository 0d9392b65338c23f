package dev.hardwire.integration.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The files that come with the tests. */
public final class Resources {

  private Resources() {}

  /** A folder by its path in the class path. */
  public static Path folder(String name) {
    URL url = Objects.requireNonNull(Resources.class.getResource("/" + name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text of a file. */
  public static String text(String name) {
    try {
      return Files.readString(folder(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
