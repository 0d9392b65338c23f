package dev.hardwire.processor.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the wiring of a program with durable callbacks does. */
class DurableWiringsTest {

  private static final String ORDERS =
      """
      @Event("order_placed")
      interface OrderPlaced {
        void fire(String customer, long cents, List<Line> lines);
      }

      record Line(String product, int amount) {}

      @EventWiring
      final class Shop {
        @Callback("order_placed")
        static void log(String customer) {
          Trace.add("logged " + customer);
        }

        @Callback(value = "order_placed", durable = true, id = "mail.confirm", when = "isBig")
        void confirm(List<Line> lines, String customer, Delivery delivery) {
          Trace.add("confirmed " + customer + " " + lines + " " + delivery.attempt());
        }

        boolean isBig(long cents) {
          return cents >= 100;
        }

        @Callback(value = "order_placed", durable = true, id = "mail.count")
        static void count(EventInfo info) {
          Trace.add("counted " + info.event());
        }
      }
      """;

  private static final String BUILT =
      "try (ShopWiring wiring = ShopWiring.builder().shop(new Shop()).durable(store).build()) {\n";

  @TempDir Path root;

  @Test
  void durableCallbacksAreCalledOutOfTheStore() throws Throwable {
    DurablePrograms program = DurablePrograms.compile(root, ORDERS);
    assertEquals(
        List.of(
            "[confirmed Ada [Line[product=tea, amount=2]] 1, counted order_placed, logged Ada]",
            "[counted order_placed, logged Bob]",
            "{}"),
        program.run(
            BUILT
                + """
                  wiring.orderPlaced().fire("Ada", 100, List.of(new Line("tea", 2)));
                  log.add(Trace.next(3).toString());
                  wiring.run("order_placed", "Bob", 99L, List.of());
                  log.add(Trace.next(2).toString());
                  while (!wiring.deliveries().pending().isEmpty()) {
                    Thread.sleep(10);
                  }
                  log.add(wiring.deliveries().pending().toString());
                }
                """));
  }

  @Test
  void transactionsStoreAllOrNothing() throws Throwable {
    DurablePrograms program = DurablePrograms.compile(root, ORDERS);
    assertEquals(
        List.of("no", "[logged Ada]", "[counted order_placed, logged Bob]"),
        program.run(
            BUILT
                + """
                  try {
                    wiring.transaction(store.dataSource(), tx -> {
                      tx.orderPlaced().fire("Ada", 1, List.of());
                      throw new IllegalStateException("no");
                    });
                  } catch (IllegalStateException failure) {
                    log.add(failure.getMessage());
                  }
                  log.add(Trace.next(1).toString());
                  wiring.transaction(
                      store.dataSource(), tx -> tx.orderPlaced().fire("Bob", 1, List.of()));
                  log.add(Trace.next(2).toString());
                }
                """));
  }

  @Test
  void transactionsOfOthersAreJoined() throws Throwable {
    DurablePrograms program = DurablePrograms.compile(root, ORDERS);
    assertEquals(
        List.of("true", "[counted order_placed, logged Ada]"),
        program.run(
            BUILT
                + """
                  try (Connection connection = store.dataSource().getConnection()) {
                    connection.setAutoCommit(false);
                    ShopWiring.Transaction transaction = wiring.in(connection);
                    log.add(String.valueOf(transaction.connection() == connection));
                    transaction.orderPlaced().fire("Ada", 1, List.of());
                    connection.commit();
                  }
                  log.add(Trace.next(2).toString());
                }
                """));
  }

  @Test
  void ownersThatFireAreConnectedBeforeStoredCallsReachThem() throws Throwable {
    DurablePrograms program =
        DurablePrograms.compile(
            root,
            """
            @Event("order_placed")
            interface OrderPlaced {
              void fire(int number);
            }

            @Event("order_paid")
            interface OrderPaid {
              void fire(int number);
            }

            @EventWiring
            final class Shop {
              private final OrderPaid paid;

              Shop(OrderPaid paid) {
                this.paid = paid;
              }

              @Callback(value = "order_placed", durable = true, id = "till.charge")
              void charge(int number, Delivery delivery) {
                paid.fire(number);
                Trace.add("charged " + number + " by attempt " + delivery.attempt());
              }

              @Callback("order_paid")
              static void log(int number) {
                Trace.add("paid " + number);
              }
            }
            """);
    assertEquals(
        List.of("[charged 1 by attempt 1, paid 1]"),
        program.run(
            """
            ShopWiring.Unconnected events = ShopWiring.unconnected();
            try (ShopWiring wiring = events.connect(new Shop(events.orderPaid()), store)) {
              wiring.orderPlaced().fire(1);
              log.add(Trace.next(2).toString());
            }
            """));
  }

  @Test
  void futuresAreHandedOnAndHooksSurroundDeliveries() throws Throwable {
    DurablePrograms program =
        DurablePrograms.compile(
            root,
            """
            @Event("parcel_sent")
            interface ParcelSent {
              CompletableFuture<Void> fire(int number);
            }

            final class Hooks implements Around<String> {
              @Override
              public String before(String event, String callback) {
                return callback;
              }

              @Override
              public void after(String event, String callback, String token) {
                Trace.add("after " + token);
              }

              @Override
              public void failed(String event, String callback, String token, Throwable failure) {
                Trace.add("failed " + token);
              }
            }

            @EventWiring(around = Hooks.class)
            final class Shop {
              @Callback(value = "parcel_sent", durable = true, id = "parcels.track")
              static void track(int number) {
                Trace.add("tracked " + number);
              }
            }
            """);
    assertEquals(
        List.of("null", "[after Shop.track, tracked 7]", "[]"),
        program.run(
            """
            try (ShopWiring wiring =
                ShopWiring.builder().hooks(new Hooks()).durable(store).build()) {
              log.add(String.valueOf(wiring.parcelSent().fire(7).get()));
              log.add(Trace.next(2).toString());
              log.add(wiring.close(java.time.Duration.ofSeconds(5)).toString());
            }
            """));
  }
}
