package hello;

import dev.hardwire.index.Generated;

/**
 * The events of {@link Hello}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class HelloWiring {
  private HelloWiring() {
  }

  /**
   * Creates a wiring. All its callbacks are static.
   */
  public static HelloWiring create() {
    return new HelloWiring();
  }

  /**
   * The event {@code user_joined}.
   */
  public UserJoined userJoined() {
    return Hello_UserJoinedDispatcher.CONTRACT;
  }

  /**
   * Fires an event by its name.
   *
   * @param event the name of the event
   * @param arguments the event's arguments; widened as in a Java call
   * @return what the event answers; null where it answers nothing
   * @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
   */
  public Object run(String event, Object... arguments) {
    return Hello_EventsByName.run(this, event, arguments);
  }

  /**
   * The event {@code user_joined}, as its longest callback takes it.
   */
  @FunctionalInterface
  public interface UserJoined {
    void fire(String name);
  }
}
