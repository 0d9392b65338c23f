package signup;

import org.greenrobot.eventbus.EventBus;

public class App {
  private final EventBus bus = EventBus.builder().addIndex(new SignupIndex()).build();

  public App() {
    bus.register(new Emails());
    bus.register(new Statistics());
  }

  public void leave(String name, String email) {
    bus.post(new UserLeft(name, email));
  }
}
