package signup;

import dev.hardwire.EventWiring;

@EventWiring(SignupModule.class)
public class App {
  private final AppWiring events = AppWiring.create(new Statistics());

  public void join(String name, String email) {
    events.userJoined().fire(name, email);
  }
}
