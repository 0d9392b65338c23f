package kitchen.hall;

import dev.hardwire.Attachable;
import dev.hardwire.Callback;
import java.util.concurrent.CompletableFuture;

@Attachable
public final class Waiter {
  private final String name;

  public Waiter(String name) {
    this.name = name;
  }

  @Callback(value = "order_taken", executor = "hall", when = "isAwake")
  void serve(int table) {
    System.out.println(name + " serves table " + table);
  }

  boolean isAwake() {
    return !name.equals("Bob");
  }

  @Callback(value = "dishes_asked", async = true)
  CompletableFuture<String> recommend() {
    return CompletableFuture.completedFuture(name + "'s favourite");
  }
}
