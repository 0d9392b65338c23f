package signup.split;

import dev.hardwire.EventWiring;
import dev.hardwire.kafka.Kafka;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import signup.InvalidSignup;
import signup.Signup;
import signup.database.Database;
import signup.database.DatabaseModule;
import signup.database.DatabaseUnavailable;
import signup.database.DuplicateEmail;
import signup.database.SignupStore;
import signup.events.SignupEvents;
import signup.events.UserJoined;

/** Signs users up, and tells other processes. */
@EventWiring(
    value = {SignupEvents.class, DatabaseModule.class},
    sends = UserJoined.class)
public final class Desk {

  private final SignupStore store;
  private final DeskWiring wiring;

  private Desk(SignupStore store, DeskWiring wiring) {
    this.store = store;
    this.wiring = wiring;
  }

  /**
   * Signs up whoever the input names: a line with the name, a line with the address, until it ends.
   *
   * @param arguments as {@code --help} explains them
   * @throws Exception if database or input fail
   */
  public static void main(String[] arguments) throws Exception {
    Options options = Options.of("desk", "desk.db", arguments);
    try (SignupStore store = SignupStore.at(options.database());
        DeskWiring wiring =
            DeskWiring.builder()
                .database(new Database(user -> {}))
                .durable(store.deliveries())
                .remote(Kafka.at(options.broker()))
                .build()) {
      wiring.transaction(
          store.deliveries().dataSource(), tx -> wiring.databaseOpened().fire(tx.connection()));
      new Desk(store, wiring).serve();
    }
  }

  private void serve() throws IOException {
    Signup signup = new Signup(this::join);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    System.out.println("A name and an e-mail address, one per line:");
    String name = in.readLine();
    while (name != null) {
      String email = in.readLine();
      if (email == null) {
        return;
      }
      System.out.println(signedUp(signup, name, email));
      name = in.readLine();
    }
  }

  private static String signedUp(Signup signup, String name, String email) {
    try {
      signup.signUp(name, email);
      return email.strip() + " has signed up";
    } catch (InvalidSignup | DuplicateEmail | DatabaseUnavailable refused) {
      return email.strip() + " has not signed up: " + refused.getMessage();
    }
  }

  /** The user, and what others are told, are stored together. */
  private void join(String name, String email) {
    try {
      wiring.transaction(
          store.deliveries().dataSource(),
          tx -> {
            wiring.userJoining().fire(tx.connection(), name, email);
            tx.userJoined().fire(name, email);
          });
    } catch (SQLException failure) {
      throw new DatabaseUnavailable(
          "write", store.toString(), String.valueOf(failure.getMessage()), failure);
    }
  }
}
