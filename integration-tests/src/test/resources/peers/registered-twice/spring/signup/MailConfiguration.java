package signup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class MailConfiguration {
  @Bean
  public Emails welcomeMails() {
    return new Emails();
  }
}
