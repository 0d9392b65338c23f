package dev.hardwire.remote;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An event between processes: the attributes of CloudEvents 1.0 that Hardwire knows, and the
 * arguments. Its type is the name of the event and the version of its parameters, such as {@code
 * order_placed.v2}.
 *
 * @param id what the event is known by; with the source, nowhere else
 * @param source who has sent it, a URI reference
 * @param event the name of the event
 * @param version the version of its parameters
 * @param subject the text by which events are kept in order
 * @param time when it was fired
 * @param contentType what the data is, such as {@code application/json}
 * @param data the arguments
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md">CloudEvents
 *     1.0.2</a>
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Envelope(
    String id,
    String source,
    String event,
    int version,
    Optional<String> subject,
    Instant time,
    String contentType,
    byte[] data) {

  private static final String SPEC_VERSION = "1.0";
  private static final String VERSION = ".v";

  /**
   * The type as CloudEvents has it.
   *
   * @return event and version
   */
  public String type() {
    return event + VERSION + version;
  }

  /**
   * The attributes by their names, without {@code datacontenttype}, which bindings have elsewhere.
   *
   * @return in the order of the names
   */
  public Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("id", id);
    attributes.put("source", source);
    attributes.put("specversion", SPEC_VERSION);
    subject.ifPresent(text -> attributes.put("subject", text));
    attributes.put("time", time.toString());
    attributes.put("type", type());
    return attributes;
  }

  /**
   * Reads what came.
   *
   * @param attributes by their names; those that nobody here knows are ignored
   * @param otherwise the time where none came
   * @param contentType what the data is
   * @param data the arguments
   * @return the event
   * @throws IllegalArgumentException if it is no CloudEvent, or none of this version
   */
  public static Envelope of(
      Map<String, String> attributes, Instant otherwise, String contentType, byte[] data) {
    String specVersion = required(attributes, "specversion");
    if (!specVersion.startsWith("1.")) {
      throw new IllegalArgumentException("CloudEvents " + specVersion + " are not known here");
    }
    String type = required(attributes, "type");
    int dot = type.lastIndexOf(VERSION);
    String number = dot < 0 ? "" : type.substring(dot + VERSION.length());
    boolean isVersioned = number.matches("[1-9][0-9]{0,8}");
    return new Envelope(
        required(attributes, "id"),
        required(attributes, "source"),
        isVersioned ? type.substring(0, dot) : type,
        isVersioned ? Integer.parseInt(number) : 1,
        Optional.ofNullable(attributes.get("subject")),
        time(attributes.get("time"), otherwise),
        contentType,
        data);
  }

  private static Instant time(@org.jspecify.annotations.Nullable String text, Instant otherwise) {
    return text == null ? otherwise : OffsetDateTime.parse(text).toInstant();
  }

  private static String required(Map<String, String> attributes, String name) {
    String value = attributes.get(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException("It has no attribute '" + name + "' of CloudEvents");
    }
    return value;
  }
}
