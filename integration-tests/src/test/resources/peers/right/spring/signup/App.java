package signup;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

public class App implements AutoCloseable {
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext("signup");

  public void join(String name, String email) {
    context.publishEvent(new UserJoined(name, email));
  }

  @Override
  public void close() {
    context.close();
  }
}
