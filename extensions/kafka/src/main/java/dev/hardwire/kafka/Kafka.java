package dev.hardwire.kafka;

import dev.hardwire.remote.Remote;
import dev.hardwire.remote.Transport;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Has events leave the process and enter others by Kafka: each event has a topic, whose name is
 * that of the event unless {@link #topics} says otherwise. Immutable: each option returns another
 * one.
 *
 * <pre>{@code
 * ShopWiring.builder().durable(store).remote(Kafka.at("localhost:9092")).build();
 * MailWiring.builder().durable(store).remote(Kafka.at("localhost:9092").group("mail")).build();
 * }</pre>
 *
 * <p>Records are CloudEvents 1.0 in the binary mode of its protocol binding for Kafka. Their key is
 * the text of the event's {@code key}, so that events with the same one are in one partition. They
 * are sent by an idempotent producer, and acknowledged by all replicas in sync.
 *
 * <p>Topics are not created here. Where brokers create them by themselves, they do so with their
 * own number of partitions and replicas.
 *
 * @see <a
 *     href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">the
 *     binding</a>
 */
public final class Kafka implements Remote {

  private static final int LARGEST_RECORD = 1_000_000;

  private static final Pattern TOPIC = Pattern.compile("[a-zA-Z0-9._-]{1,249}");

  private final String servers;
  private final Optional<String> group;
  private final Map<String, String> properties;
  private final UnaryOperator<String> topics;
  private final int largest;

  private Kafka(
      String servers,
      Optional<String> group,
      Map<String, String> properties,
      UnaryOperator<String> topics,
      int largest) {
    this.servers = servers;
    this.group = group;
    this.properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    this.topics = topics;
    this.largest = largest;
  }

  /**
   * Names some brokers of a cluster.
   *
   * @param servers host and port of one or more of them, separated by commas
   * @return what sends to that cluster; to receive, it also needs a {@link #group} or {@link
   *     #everyNode}
   */
  public static Kafka at(String servers) {
    return new Kafka(
        Objects.requireNonNull(servers, "servers"),
        Optional.empty(),
        Map.of(),
        UnaryOperator.identity(),
        LARGEST_RECORD);
  }

  /**
   * Shares what is received among all processes that have the same name here.
   *
   * @param name the name of the consumer group
   * @return what receives as one of them
   */
  public Kafka group(String name) {
    return receiving(name, "group");
  }

  /**
   * Receives everything that is sent, whatever others receive.
   *
   * @param node a name that no other process has, and this one keeps when it is started again
   * @return what receives by itself
   */
  public Kafka everyNode(String node) {
    return receiving(node, "everyNode");
  }

  private Kafka receiving(String name, String option) {
    if (name.isBlank()) {
      throw new IllegalArgumentException(option + " must not be blank");
    }
    if (group.isPresent()) {
      throw new IllegalStateException(
          "It receives as '" + group.get() + "' already: choose group or everyNode, once");
    }
    return new Kafka(servers, Optional.of(name), properties, topics, largest);
  }

  /**
   * Hands a setting on to Kafka's clients, as for TLS and SASL.
   *
   * @param name the name of the setting, such as {@code security.protocol}
   * @param value its value
   * @return what has this setting
   */
  public Kafka property(String name, String value) {
    Map<String, String> more = new TreeMap<>(properties);
    more.put(name, Objects.requireNonNull(value, name));
    return new Kafka(servers, group, more, topics, largest);
  }

  /**
   * Names topics otherwise than events.
   *
   * @param name makes the name of a topic of that of an event; of different ones different ones
   * @return what uses these topics
   */
  public Kafka topics(UnaryOperator<String> name) {
    return new Kafka(servers, group, properties, Objects.requireNonNull(name, "name"), largest);
  }

  /**
   * Limits the arguments of an event: larger ones are not sent, and set aside where they are
   * received.
   *
   * @param bytes at least 1; a million where nothing is said, as Kafka has it
   * @return what has this limit
   */
  public Kafka maxBytes(int bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("Events have at least one byte: " + bytes);
    }
    return new Kafka(servers, group, properties, topics, bytes);
  }

  @Override
  public Transport connect(String wiring) {
    return new KafkaTransport(this, wiring);
  }

  String servers() {
    return servers;
  }

  Optional<String> groupId() {
    return group;
  }

  Map<String, String> properties() {
    return properties;
  }

  /** The topic of an event. */
  String topic(String event) {
    String name = topics.apply(event);
    if (!TOPIC.matcher(name).matches() || name.equals(".") || name.equals("..")) {
      throw new IllegalArgumentException(
          "No topic of Kafka can be called '"
              + name
              + "', as event '"
              + event
              + "' wants: name another one by Kafka.topics(…)");
    }
    return name;
  }

  int largest() {
    return largest;
  }
}
