package signup;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;

public class App implements AutoCloseable {
  private final SeContainer container = SeContainerInitializer.newInstance().initialize();

  public void leave(String name, String email) {
    container.getBeanManager().getEvent().fire(new UserLeft(name, email));
  }

  @Override
  public void close() {
    container.close();
  }
}
