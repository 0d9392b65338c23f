package dev.hardwire.remote;

/**
 * By what events leave the process and enter others, such as Kafka. Given to a wiring whose {@code
 * EventWiring} names events that it sends or receives:
 *
 * <pre>{@code
 * ShopWiring.builder().durable(store).remote(Kafka.at("localhost:9092")).build();
 * }</pre>
 *
 * <p>Implementations are immutable, and connect nothing before {@link #connect}.
 */
public interface Remote {

  /**
   * Called by a wiring when it is built, for itself.
   *
   * @param wiring the canonical name of the wiring, such as {@code shop.ShopWiring}
   * @return a connection that is used by this wiring alone; it may be made when it is used first
   */
  Transport connect(String wiring);
}
