package signup;

import org.greenrobot.eventbus.EventBus;

public class App {
  private final EventBus bus = EventBus.builder().addIndex(new SignupIndex()).build();

  public App() {
    bus.register(new Statistics());
  }

  public void join(String name, String email) {
    bus.post(new UserJoined(name, email));
  }
}
