package app;

import database.Database;
import database.DatabaseModule_Index;
import dev.hardwire.index.Generated;
import dev.hardwire.index.WiredFrom;
import emails.EmailsModule_Index;
import java.util.Objects;
import signup.SignupEvents_Index;
import signup.UserJoined;
import signup.UserLeft;

/**
 * The events of {@link App}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@WiredFrom({
    SignupEvents_Index.class,
    EmailsModule_Index.class,
    DatabaseModule_Index.class
})
public final class AppWiring {
  private final UserJoined userJoined;

  private final UserLeft userLeft;

  private AppWiring(Database database) {
    this.userJoined = new App_UserJoinedDispatcher(database);
    this.userLeft = new App_UserLeftDispatcher(database);
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static AppWiring create(Database database) {
    Objects.requireNonNull(database, "database");
    return new AppWiring(database);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static App_Builder.DatabaseStep builder() {
    return App_Builder.start();
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   */
  public static Unconnected unconnected() {
    return new Unconnected();
  }

  /**
   * The event {@code user_joined}.
   */
  public UserJoined userJoined() {
    return userJoined;
  }

  /**
   * The event {@code user_left}.
   */
  public UserLeft userLeft() {
    return userLeft;
  }

  /**
   * Fires an event by its name.
   *
   * @param event the name of the event
   * @param arguments the event's arguments; widened as in a Java call
   * @return what the event answers; null where it answers nothing
   * @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
   */
  public Object run(String event, Object... arguments) {
    return App_EventsByName.run(this, event, arguments);
  }

  /**
   * The events of {@link AppWiring} before its owners are known.
   * Firing one before {@code connect} throws an {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private final App_Fronts fronts = new App_Fronts();

    private boolean isConnected;

    private Unconnected() {
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized AppWiring connect(Database database) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "AppWiring is connected already: connect(...) was called twice.");
      }
      AppWiring connected = AppWiring.create(database);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected;
    }

    /**
     * The event {@code user_joined}.
     */
    public UserJoined userJoined() {
      return fronts.userJoined;
    }

    /**
     * The event {@code user_left}.
     */
    public UserLeft userLeft() {
      return fronts.userLeft;
    }
  }
}
