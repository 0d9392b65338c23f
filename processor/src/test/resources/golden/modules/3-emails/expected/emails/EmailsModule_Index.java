package emails;

import database.DatabaseModule;
import dev.hardwire.index.Generated;
import dev.hardwire.index.IndexPart;
import dev.hardwire.index.IndexedCallback;
import dev.hardwire.index.ModuleIndex;
import emails.smtp.Letters_Callbacks;
import signup.SignupEvents_Index;

/**
 * The events and callbacks of the module of {@link EmailsModule}.
 */
@Generated("IndexProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ModuleIndex(
    format = 3,
    hash = "5b8960a64c93af92074b72bd5565ddb8",
    anchor = EmailsModule.class,
    includes = DatabaseModule.class,
    events = SignupEvents_Index.class
)
@IndexPart(
    callbacks = {
        @IndexedCallback(events = "user_left", owner = "emails.Farewell", method = "sayGoodbye",
            types = "java.lang.String", parameters = "email", entry = "Farewell_sayGoodbye"),
        @IndexedCallback(events = "user_joined", owner = "emails.smtp.Letters",
            method = "greetNewUser", types = {"java.lang.String", "java.lang.String"},
            parameters = {"name", "email"}, entry = "Letters_greetNewUser")
    }
)
public final class EmailsModule_Index {
  private EmailsModule_Index() {
  }

  /**
   * Calls {@link Farewell#sayGoodbye(String)}.
   */
  public static void Farewell_sayGoodbye(String email) {
    Farewell.sayGoodbye(email);
  }

  /**
   * Calls {@code Letters.greetNewUser}.
   */
  public static void Letters_greetNewUser(String name, String email) {
    Letters_Callbacks.greetNewUser(name, email);
  }
}
