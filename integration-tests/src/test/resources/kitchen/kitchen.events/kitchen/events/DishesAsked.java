package kitchen.events;

import dev.hardwire.Event;
import dev.hardwire.FailurePolicy;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@Event(value = "dishes_asked", onError = FailurePolicy.ISOLATE, open = true)
public interface DishesAsked {
  CompletableFuture<List<String>> ask(String guest, int hour);
}
