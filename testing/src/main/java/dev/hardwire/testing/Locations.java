package dev.hardwire.testing;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Turns the several ways to say where classes are into paths. What is no path on this machine is
 * left out: no class can come from it, or it comes from elsewhere.
 */
final class Locations {

  private Locations() {}

  /** An entry of the property of a class path or module path. */
  static Optional<Path> ofText(String entry) {
    try {
      return Optional.of(Path.of(entry));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** An entry of {@code Class-Path} in a manifest, which is relative to its jar. */
  static Optional<Path> ofManifestEntry(URI jar, String entry) {
    try {
      return entry.isEmpty() ? Optional.empty() : ofUri(jar.resolve(entry));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static Optional<Path> ofUrl(URL url) {
    try {
      return ofUri(url.toURI());
    } catch (URISyntaxException e) {
      // Some class loaders are given URLs in which blanks are not escaped.
      return url.getProtocol().equals("file")
          ? ofText(new File(url.getPath()).getPath())
          : Optional.empty();
    }
  }

  static Optional<Path> ofUri(URI uri) {
    try {
      return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
