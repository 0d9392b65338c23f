package dev.hardwire.nats;

import dev.hardwire.remote.Remote;
import dev.hardwire.remote.Transport;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Has events leave the process and enter others by JetStream of NATS: a stream keeps them, and each
 * event has a subject of it. Immutable: each option returns another one.
 *
 * <pre>{@code
 * ShopWiring.builder().durable(store).remote(Nats.at("nats://localhost:4222")).build();
 * MailWiring.builder().durable(store).remote(Nats.at("nats://localhost:4222").group("mail")).build();
 * }</pre>
 *
 * <p>Messages are CloudEvents 1.0 in the structured mode of its protocol binding for NATS. The
 * stream keeps the order of all that it is sent; where several processes of a group receive, they
 * do so side by side.
 *
 * @see <a
 *     href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/nats-protocol-binding.md">the
 *     binding</a>
 */
public final class Nats implements Remote {

  private static final int LARGEST_MESSAGE = 1_000_000;

  private final String server;
  private final String stream;
  private final Optional<String> group;
  private final Map<String, String> properties;
  private final int largest;

  private Nats(
      String server,
      String stream,
      Optional<String> group,
      Map<String, String> properties,
      int largest) {
    this.server = server;
    this.stream = stream;
    this.group = group;
    this.properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    this.largest = largest;
  }

  /**
   * Names a server.
   *
   * @param server its URL, such as {@code nats://localhost:4222}; several are separated by commas
   * @return what sends to it; to receive, it also needs a {@link #group} or {@link #everyNode}
   */
  public static Nats at(String server) {
    return new Nats(
        Objects.requireNonNull(server, "server"),
        "hardwire",
        Optional.empty(),
        Map.of(),
        LARGEST_MESSAGE);
  }

  /**
   * Names the stream. It is created where there is none, in files, with all subjects that begin
   * with its name and a dot.
   *
   * @param name letters, digits, {@code -} and {@code _}; {@code hardwire} where nothing is said
   * @return what uses this stream
   */
  public Nats stream(String name) {
    return new Nats(server, checked(name, "stream"), group, properties, largest);
  }

  /**
   * Shares what is received among all processes that have the same name here.
   *
   * @param name letters, digits, {@code -} and {@code _}
   * @return what receives as one of them
   */
  public Nats group(String name) {
    return receiving(name, "group");
  }

  /**
   * Receives everything that is sent, whatever others receive.
   *
   * @param node a name that no other process has, and this one keeps when it is started again;
   *     letters, digits, {@code -} and {@code _}
   * @return what receives by itself
   */
  public Nats everyNode(String node) {
    return receiving(node, "everyNode");
  }

  private Nats receiving(String name, String option) {
    if (group.isPresent()) {
      throw new IllegalStateException(
          "It receives as '" + group.get() + "' already: choose group or everyNode, once");
    }
    return new Nats(server, stream, Optional.of(checked(name, option)), properties, largest);
  }

  private static String checked(String name, String option) {
    if (!name.matches("[a-zA-Z0-9_-]{1,200}")) {
      throw new IllegalArgumentException(
          option + " can't be '" + name + "': it has letters, digits, - and _");
    }
    return name;
  }

  /**
   * Hands a setting on to the client, as for TLS and credentials.
   *
   * @param name the name of the setting, such as {@code io.nats.client.secure}
   * @param value its value
   * @return what has this setting
   */
  public Nats property(String name, String value) {
    Map<String, String> more = new TreeMap<>(properties);
    more.put(name, Objects.requireNonNull(value, name));
    return new Nats(server, stream, group, more, largest);
  }

  /**
   * Limits the arguments of an event: larger ones are not sent, and set aside where they are
   * received.
   *
   * @param bytes at least 1; a million where nothing is said
   * @return what has this limit
   */
  public Nats maxBytes(int bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("Events have at least one byte: " + bytes);
    }
    return new Nats(server, stream, group, properties, bytes);
  }

  @Override
  public Transport connect(String wiring) {
    return new NatsTransport(this, wiring);
  }

  String server() {
    return server;
  }

  String stream() {
    return stream;
  }

  Optional<String> consumer() {
    return group;
  }

  Map<String, String> properties() {
    return properties;
  }

  int largest() {
    return largest;
  }

  /** The subject of an event, whose name has no dots or spaces. */
  String subject(String event) {
    return stream + "." + event;
  }
}
