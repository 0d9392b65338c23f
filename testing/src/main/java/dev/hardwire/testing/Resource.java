package dev.hardwire.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.Set;

/** A resource that a processor of Hardwire wrote, in the format of {@link Properties}. */
final class Resource {

  private static final String FORMAT = "1";

  private final String fileName;
  private final String place;
  private final Properties properties;

  private Resource(String fileName, String place, Properties properties) {
    this.fileName = fileName;
    this.place = place;
    this.properties = properties;
  }

  /**
   * Reads a resource of the format that this version knows.
   *
   * @throws UnreadableResourceException if it has another format, or none
   */
  static Resource read(String fileName, String place, byte[] content)
      throws UnreadableResourceException {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(new String(content, UTF_8)));
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableResourceException("is damaged: it is no properties file");
    }
    Resource resource = new Resource(fileName, place, properties);
    String format = resource.value("format");
    if (!format.equals(FORMAT)) {
      throw new UnreadableResourceException(
          "has format " + format + ", but this version of hardwire-test reads format " + FORMAT);
    }
    return resource;
  }

  /** The last part of the resource's path. */
  String fileName() {
    return fileName;
  }

  /** The directory, jar or module that it was found in. */
  String place() {
    return place;
  }

  Set<String> keys() {
    return properties.stringPropertyNames();
  }

  String value(String key) throws UnreadableResourceException {
    String value = properties.getProperty(key, "").trim();
    if (value.isEmpty()) {
      throw new UnreadableResourceException("is damaged: it has no " + key);
    }
    return value;
  }
}
