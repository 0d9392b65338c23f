package kitchen.app;

import dev.hardwire.EventWiring;
import dev.hardwire.async.WiringClosedException;
import dev.hardwire.runtime.CallbackException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kitchen.events.DishesAskedEvent;
import kitchen.events.KitchenEvents;
import kitchen.hall.Cellar;
import kitchen.hall.HallModule;
import kitchen.hall.Waiter;
import kitchen.stove.StoveModule;

/** Its executors work when they are told, so that the output is the same each time. */
@EventWiring(value = {KitchenEvents.class, StoveModule.class, HallModule.class}, traceFires = true)
public final class App {
  private final Deque<Runnable> stove = new ArrayDeque<>();
  private final Deque<Runnable> hall = new ArrayDeque<>();
  private final Cellar cellar = new Cellar();
  private final AppWiring wiring =
      AppWiring.builder()
          .cellar(cellar)
          .hallExecutor(hall::add)
          .stoveExecutor(stove::add)
          .defaultExecutor(Runnable::run)
          .onError(
              failure -> {
                System.out.println(failure.callback() + " failed: " + failure.cause().getMessage());
                for (Throwable trace : failure.cause().getSuppressed()) {
                  System.out.println("  " + trace.getMessage());
                }
              })
          .build();

  private App() {}

  public static void main(String[] arguments) throws Exception {
    new App().run();
  }

  private void run() throws Exception {
    wiring.waiterAttachments().attach(new Waiter("Ada"));
    wiring.waiterAttachments().attach(new Waiter("Bob"));
    takeOrders();
    ask();
    close();
  }

  private void takeOrders() throws Exception {
    wiring.orderTaken().take(1, "soup");
    wiring.orderTaken().take(2, "salad");
    wiring.orderTaken().take(3, "fish");
    for (String dish : List.of("stew", "")) {
      try {
        wiring.orderTaken().take(4, dish);
      } catch (CallbackException e) {
        System.out.println(e.getCause().getMessage());
      }
    }
    work(hall);
    work(stove);
  }

  private void ask() {
    wiring
        .dishesAskedListeners()
        .add((guest, hour) -> CompletableFuture.completedFuture(List.of("bread", "salt")));
    CompletableFuture<List<String>> adas = wiring.dishesAsked().ask("Ada", 8);
    CompletableFuture<List<String>> eves = wiring.dishesAsked().ask("Eve", 20);
    CompletableFuture<Optional<String>> fish = wiring.wineAsked().ask("fish");
    CompletableFuture<Optional<String>> stew = wiring.wineAsked().ask("stew");
    CompletableFuture<Long> bill = wiring.billAsked().ask(2, 4000);
    cellar.open();
    work(stove);
    System.out.println(adas.join());
    System.out.println(eves.join());
    System.out.println(fish.join() + " " + stew.join());
    System.out.println(bill.join() + " cents");
    DishesAskedEvent menu = new DishesAskedEvent();
    menu.listeners().add(wiring.dishesAsked());
    CompletableFuture<List<String>> asked = menu.ask("Bob", 12);
    work(stove);
    System.out.println(asked.join());
  }

  private void close() throws Exception {
    wiring.orderTaken().take(5, "stew");
    System.out.println(wiring.close(Duration.ZERO).size() + " unfinished");
    work(stove);
    try {
      wiring.orderTaken().take(6, "stew");
    } catch (WiringClosedException e) {
      System.out.println(e.getMessage());
    }
  }

  private static void work(Deque<Runnable> tasks) {
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
  }
}
