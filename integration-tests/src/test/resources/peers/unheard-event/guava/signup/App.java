package signup;

import com.google.common.eventbus.EventBus;

public class App {
  private final EventBus bus = new EventBus();

  public App() {
    bus.register(new Emails());
    bus.register(new Statistics());
  }

  public void leave(String name, String email) {
    bus.post(new UserLeft(name, email));
  }
}
