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
    format = 3,
    hash = "f530b358c92951604f4ba49fe0f7d99f",
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
