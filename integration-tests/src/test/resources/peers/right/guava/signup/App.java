package signup;

import com.google.common.eventbus.EventBus;

public class App {
  private final EventBus bus = new EventBus();

  public App() {
    bus.register(new Emails());
    bus.register(new Statistics());
  }

  public void join(String name, String email) {
    bus.post(new UserJoined(name, email));
  }
}
