package signup;

import io.avaje.inject.Bean;
import io.avaje.inject.Factory;

@Factory
public class MailConfiguration {
  @Bean
  public Emails welcomeMails() {
    return new Emails();
  }
}
