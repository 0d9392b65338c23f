package signup;

import com.google.common.eventbus.EventBus;

public class App {
  private final EventBus bus = new EventBus();

  public App() {
    Emails emails = new Emails();
    bus.register(emails);
    bus.register(emails);
    bus.register(new Statistics());
  }

  public void join(String name, String email) {
    bus.post(new UserJoined(name, email));
  }
}
