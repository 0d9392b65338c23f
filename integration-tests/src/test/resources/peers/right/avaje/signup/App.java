package signup;

import io.avaje.inject.BeanScope;

public class App implements AutoCloseable {
  private final BeanScope scope = BeanScope.builder().build();

  public void join(String name, String email) {
    scope.get(SignUp.class).join(name, email);
  }

  @Override
  public void close() {
    scope.close();
  }
}
