package orders;

import dev.hardwire.Event;
import dev.hardwire.FailurePolicy;
import dev.hardwire.Metadata;
import dev.hardwire.Sender;
import java.util.concurrent.CompletableFuture;

/** A customer has sent something back. */
@Event(
    value = "return_received",
    onError = FailurePolicy.COLLECT,
    metadata = @Metadata(key = "owner", value = "depot"))
public interface ReturnReceived {

  /** Tells of it. */
  CompletableFuture<Void> fire(@Sender String warehouse, int notify);
}
