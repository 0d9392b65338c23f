package kitchen.stove.internal;

import dev.hardwire.Callback;
import dev.hardwire.EventInfo;
import dev.hardwire.WhenFull;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Nobody outside of this package sees any of it. */
final class Cooks {
  private Cooks() {}

  @Callback(
      value = "order_taken",
      executor = "stove",
      when = "isWarm",
      maxInFlight = 2,
      whenFull = WhenFull.REJECT)
  static CompletionStage<String> cook(EventInfo info, String dish) throws IOException {
    System.out.println(info.event() + ": cook " + dish);
    if (dish.equals("soup")) {
      throw new IOException("salted twice");
    }
    return CompletableFuture.completedFuture(dish);
  }

  static boolean isWarm(String dish) throws IOException {
    if (dish.isEmpty()) {
      throw new IOException("no dish");
    }
    return !dish.equals("salad");
  }

  @Callback("order_taken")
  static void note(int table, String dish) {
    System.out.println("table " + table + " wants " + dish);
  }

  @Callback(value = "dishes_asked", executor = "stove", timeout = "1m")
  static String daily(int hour) {
    return hour < 12 ? "omelette" : "stew";
  }

  @Callback("dishes_asked")
  static CompletableFuture<String> secret(String guest) {
    return guest.equals("Eve")
        ? CompletableFuture.failedFuture(new IOException("not for " + guest))
        : CompletableFuture.completedFuture("truffles");
  }

  @Callback(value = "wine_asked", async = true)
  static CompletionStage<Optional<String>> cooking(String dish) {
    return CompletableFuture.completedFuture(
        dish.equals("stew") ? Optional.of("what is left of the red") : Optional.empty());
  }

  @Callback(value = "bill_asked", executor = "stove", when = "isSecond", after = "Cellar.corkage")
  static long discounted(long cents) {
    return cents - 500;
  }

  static boolean isSecond(int table) {
    return table == 2;
  }
}
