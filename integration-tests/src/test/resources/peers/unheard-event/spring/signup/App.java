package signup;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

public class App implements AutoCloseable {
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext("signup");

  public void leave(String name, String email) {
    context.publishEvent(new UserLeft(name, email));
  }

  @Override
  public void close() {
    context.close();
  }
}
