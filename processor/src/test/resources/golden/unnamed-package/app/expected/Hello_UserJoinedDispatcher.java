import dev.hardwire.index.Generated;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;

/**
 * Fires {@code user_joined}. Runs, in this order:
 *
 * <ol>
 *   <li>{@link Hello#greet(String)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Hello_UserJoinedDispatcher {
  private static final HelloWiring.UserJoined CONTRACT = new AsContract();

  private Hello_UserJoinedDispatcher() {
  }

  /**
   * Fires {@code user_joined}.
   */
  public static void fire(String name) {
    Hello.greet(name);
  }

  static HelloWiring.UserJoined contract() {
    return CONTRACT;
  }

  private static final class AsContract implements HelloWiring.UserJoined {
    @Override
    public void fire(String name) {
      Hello_UserJoinedDispatcher.fire(name);
    }
  }
}
