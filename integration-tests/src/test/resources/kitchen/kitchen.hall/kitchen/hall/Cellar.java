package kitchen.hall;

import dev.hardwire.Callback;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Its wines take their time. */
public final class Cellar {
  private final CompletableFuture<String> door = new CompletableFuture<>();

  public Cellar() {}

  public void open() {
    door.complete("white");
  }

  @Callback("wine_asked")
  public CompletionStage<Optional<String>> fitting(String dish) {
    return door.thenApply(wine -> Optional.of(wine).filter(w -> dish.equals("fish")));
  }

  @Callback("bill_asked")
  CompletionStage<Long> corkage(long cents) {
    return door.thenApply(wine -> cents + 300);
  }
}
