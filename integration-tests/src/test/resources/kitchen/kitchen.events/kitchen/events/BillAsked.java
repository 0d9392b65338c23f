package kitchen.events;

import dev.hardwire.Event;
import dev.hardwire.Fold;
import java.util.concurrent.CompletableFuture;

@Event("bill_asked")
public interface BillAsked {
  CompletableFuture<Long> ask(int table, @Fold long cents);
}
