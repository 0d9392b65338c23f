package app;

import dev.hardwire.index.Generated;
import signup.UserJoined;
import signup.UserLeft;

/**
 * Stands in for events of {@link AppWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class App_Fronts {
  final UserJoinedFront userJoined = new UserJoinedFront();

  final UserLeftFront userLeft = new UserLeftFront();

  void link(AppWiring wiring) {
    this.userJoined.target = wiring.userJoined();
    this.userLeft.target = wiring.userLeft();
  }

  static final class UserJoinedFront implements UserJoined {
    private volatile UserJoined target;

    @Override
    public void fire(String name, String email) {
      UserJoined connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'user_joined' was fired before connect(...) of AppWiring.Unconnected.");
      }
      connected.fire(name, email);
    }
  }

  static final class UserLeftFront implements UserLeft {
    private volatile UserLeft target;

    @Override
    public void fire(String email) {
      UserLeft connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'user_left' was fired before connect(...) of AppWiring.Unconnected.");
      }
      connected.fire(email);
    }
  }
}
