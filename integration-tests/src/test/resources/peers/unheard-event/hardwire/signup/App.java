package signup;

import dev.hardwire.EventWiring;

@EventWiring
public class App {
  private final AppWiring events = AppWiring.create(new Emails(), new Statistics());

  public void leave(String name, String email) {
    events.userLeft().fire(name, email);
  }
}
