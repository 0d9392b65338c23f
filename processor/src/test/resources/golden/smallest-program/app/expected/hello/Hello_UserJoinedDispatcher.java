package hello;

import dev.hardwire.index.Generated;

/**
 * Fires {@code user_joined}: runs {@link Hello#greet(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Hello_UserJoinedDispatcher {
  static final HelloWiring.UserJoined CONTRACT = new AsContract();

  private Hello_UserJoinedDispatcher() {
  }

  /**
   * Fires {@code user_joined}.
   */
  public static void fire(String name) {
    Hello_UserJoinedDispatcher.CONTRACT.fire(name);
  }

  private static final class AsContract implements HelloWiring.UserJoined {
    @Override
    public void fire(String name) {
      Hello.greet(name);
    }

    @Override
    public String toString() {
      return "user_joined: Hello.greet";
    }
  }
}
