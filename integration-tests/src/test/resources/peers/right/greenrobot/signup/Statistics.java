package signup;

import org.greenrobot.eventbus.Subscribe;

public class Statistics {
  @Subscribe
  public void count(UserJoined event) {
    System.out.println("counted " + event.name());
  }
}
