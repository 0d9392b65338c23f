package signup;

import org.greenrobot.eventbus.Subscribe;

public abstract class Greetings {
  @Subscribe
  public void greet(UserJoined event) {
    System.out.println("greeting for " + event.name());
  }
}
