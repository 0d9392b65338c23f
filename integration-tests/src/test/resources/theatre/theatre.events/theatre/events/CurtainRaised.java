package theatre.events;

import dev.hardwire.Event;
import dev.hardwire.FailurePolicy;
import dev.hardwire.Metadata;
import dev.hardwire.Sender;

@Event(
    value = "curtain_raised",
    open = true,
    sticky = true,
    onError = FailurePolicy.EVICT,
    evictAfter = 1,
    metadata = @Metadata(key = "house", value = "large"))
public interface CurtainRaised {
  void raise(@Sender Object stage, String play);

  default boolean isHeard() {
    return true;
  }
}
