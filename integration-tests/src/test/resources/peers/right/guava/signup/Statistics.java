package signup;

import com.google.common.eventbus.Subscribe;

public class Statistics {
  @Subscribe
  public void count(UserJoined event) {
    System.out.println("counted " + event.name());
  }
}
