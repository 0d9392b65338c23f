package app;

import database.Database;
import dev.hardwire.Callback;
import dev.hardwire.EventWiring;
import emails.EmailsModule;
import signup.SignupEvents;

@EventWiring({SignupEvents.class, EmailsModule.class})
public final class App {

  private App() {}

  @Callback({"user_joined", "user_left"})
  static void log(String email) {
    System.out.println(email);
  }

  public static void main(String[] args) {
    AppWiring wiring = AppWiring.create(new Database());
    wiring.userJoined().fire("Ada", "ada@example.org");
    wiring.userLeft().fire("ada@example.org");
  }
}
