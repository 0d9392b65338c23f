package kitchen.events;

import dev.hardwire.Event;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

@Event("wine_asked")
public interface WineAsked {
  CompletableFuture<Optional<String>> ask(String dish);
}
