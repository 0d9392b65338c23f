package signup;

import dev.hardwire.index.Generated;
import dev.hardwire.index.IndexPart;
import dev.hardwire.index.IndexedContract;
import dev.hardwire.index.ModuleIndex;

/**
 * The events and callbacks of the module of {@link SignupEvents}.
 */
@Generated("IndexProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ModuleIndex(
    format = 1,
    hash = "514a9971ee34a24ab44e78152e894770",
    anchor = SignupEvents.class
)
@IndexPart(
    contracts = {
        @IndexedContract(event = "user_joined", type = UserJoined.class, parameters = {"name",
            "email"}),
        @IndexedContract(event = "user_left", type = UserLeft.class, parameters = "email")
    }
)
public final class SignupEvents_Index {
  private SignupEvents_Index() {
  }
}
