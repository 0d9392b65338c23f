package signup;

import dev.hardwire.EventWiring;

@EventWiring
public class App {
  private final AppWiring events = AppWiring.create(new Emails(), new Statistics());

  public void join(String name, String email) {
    events.userJoined().fire(name, email);
  }
}
