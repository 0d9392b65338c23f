package dev.hardwire.tools.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which code fires an event, and where it stands. */
final class FiringsTest {
  private static final String SHOP =
      """
      // shop/OrderPlaced.java
      @Event(value = "order_placed", publisher = true)
      public interface OrderPlaced { void fire(String item); }
      // shop/Books.java
      final class Books {
        @Callback("order_placed") static void enter(String item) {}
      }
      // shop/Shop.java
      @EventWiring final class Shop {}
      """;

  @TempDir Path folder;

  private List<String> firings(String sources) {
    return ReportText.of(folder, SHOP + sources).firings("order_placed");
  }

  @Test
  void callOfContractFires() {
    assertEquals(
        List.of("CONTRACT Till.sell (Till.java:4)"),
        firings(
            """
            // shop/Till.java
            record Till(OrderPlaced orderPlaced) {
              void sell() {
                orderPlaced.fire("tea");
              }
            }
            """));
  }

  @Test
  void lambdasBelongToTheMethodAroundThem() {
    assertEquals(
        List.of(
            "CONTRACT Till.sell (Till.java:4)",
            "CONTRACT Till.Till (Till.java:6)",
            "CONTRACT Till.later (Till.java:9)",
            "CONTRACT Till.static (Till.java:11)"),
        firings(
            """
            // shop/Till.java
            class Till {
              Runnable sell(OrderPlaced orderPlaced) {
                return () -> { Runnable twice = () -> orderPlaced.fire("tea"); twice.run(); };
              }
              final Runnable field = () -> ShopWiring.create().orderPlaced().fire("tea");
              Runnable later(OrderPlaced orderPlaced) {
                return new Runnable() {
                  @Override public void run() { orderPlaced.fire("tea"); }
                };
              } static final Runnable CONSTANT = () -> ShopWiring.create().orderPlaced().fire("tea");
            }
            """));
  }

  @Test
  void serializableLambdaIsFoundOnce() {
    assertEquals(
        List.of("CONTRACT Till.later (Till.java:5)", "REFERENCE Till.reference (Till.java:9)"),
        firings(
            """
            // shop/Till.java
            class Till {
              interface Step extends Runnable, java.io.Serializable {}
              Step later(OrderPlaced orderPlaced) {
                return () -> orderPlaced.fire("tea");
              }
              interface Sale extends java.util.function.Consumer<String>, java.io.Serializable {}
              Sale reference(OrderPlaced orderPlaced) {
                return orderPlaced::fire;
              }
            }
            """));
  }

  @Test
  void localAndNestedClassesBelongWhereTheyStand() {
    assertEquals(
        List.of(
            "CONTRACT Till.sellLater (Till.java:9)",
            "CONTRACT Till.Till (Till.java:14)",
            "CONTRACT Counter.sell (Till.java:4)",
            "CONTRACT Mode.start (Till.java:18)"),
        firings(
            """
            // shop/Till.java
            class Till {
              static class Counter {
                void sell(OrderPlaced orderPlaced) { orderPlaced.fire("tea"); }
              }
              void sellLater(OrderPlaced orderPlaced) {
                class Later implements Runnable {
                  @Override public void run() {
                    orderPlaced.fire("tea");
                  }
                }
                new Later().run();
              }
              Till(OrderPlaced orderPlaced) { orderPlaced.fire("tea"); }
              enum Mode {
                FAST {
                  @Override void start(OrderPlaced orderPlaced) {
                    orderPlaced.fire("tea");
                  }
                };
                abstract void start(OrderPlaced orderPlaced);
              }
            }
            """));
  }

  @Test
  void methodReferencesFire() {
    assertEquals(
        List.of("REFERENCE Till.sale (Till.java:3)", "PUBLISHER Till.sale (Till.java:4)"),
        firings(
            """
            // shop/Till.java
            class Till {
              void sale(OrderPlaced orderPlaced) { java.util.function.Consumer<String> sale = orderPlaced::fire;
                sale = OrderPlacedPublisher::fire; sale.accept("tea");
              }
            }
            """));
  }

  @Test
  void generatedDoorsFire() {
    assertEquals(
        List.of(
            "PUBLISHER Till.sell (Till.java:4)",
            "DISPATCHER Till.sell (Till.java:5)",
            "CONTRACT Till.sell (Till.java:6)"),
        firings(
            """
            // shop/Till.java
            class Till {
              void sell() {
                OrderPlacedPublisher.fire("tea");
                Shop_OrderPlacedDispatcher.fire("tea");
                ShopWiring.create().orderPlaced().fire("tea");
              }
            }
            """));
  }

  @Test
  void constantNamesFire() {
    assertEquals(
        List.of(
            "NAME Till.sell (Till.java:5)",
            "NAME Till.sell (Till.java:6)",
            "NAME Till.sell (Till.java:7)",
            "NAME Till.sell (Till.java:8)",
            "NAME Till.sell (Till.java:14)"),
        firings(
            """
            // shop/Till.java
            class Till {
              static final String NAME = "order_" + "placed";
              void sell(ShopWiring wiring, Object[] arguments, boolean isTea) {
                wiring.run("order_placed", "tea");
                wiring.run(NAME, isTea ? String.format("%s", "tea") : "milk");
                wiring.run("order_placed", arguments);
                wiring.run("order_placed", wiring.run("stock_low", "tea"));
                String format = String.format("order_placed", "tea");
                Object[] kept = {"order_placed", 7};
                wiring.run(format, "tea");
                wiring.run("other", "order_placed");
                wiring
                    .run(
                        "order_placed",
                        kept.length == 2 ? "tea" : "milk");
              }
            }
            """));
  }

  @Test
  void finallyIsToldOnce() {
    assertEquals(
        List.of("CONTRACT Till.sell (Till.java:6)"),
        firings(
            """
            // shop/Till.java
            class Till {
              void sell(OrderPlaced orderPlaced) {
                try {
                  System.out.println();
                } finally { orderPlaced.fire("tea"); }
              }
            }
            """));
  }

  @Test
  void subtypesOfContractFire() {
    assertEquals(
        List.of("CONTRACT Logged.fire (Logged.java:4)", "CONTRACT Logged.sell (Logged.java:8)"),
        firings(
            """
            // shop/Logged.java
            record Logged(OrderPlaced orderPlaced) implements OrderPlaced {
              @Override public void fire(String item) {
                orderPlaced.fire(item);
              }
              static class Louder { }
              static void sell(Logged logged) {
                logged.fire("tea");
              }
            }
            """));
  }

  @Test
  void callOfOverriddenMethodOfSuperclassIsPassingOn() {
    assertEquals(
        List.of(),
        firings(
            """
            // shop/Quiet.java
            class Quiet implements OrderPlaced {
              @Override public void fire(String item) {}
              static class Quieter extends Quiet {
                @Override public void fire(String item) { super.fire(item); }
              }
            }
            """));
  }

  @Test
  void otherMethodsOfContractAndOtherClassesDoNotFire() {
    assertEquals(
        List.of(),
        firings(
            """
            // shop/Till.java
            class Till {
              interface Fire { void fire(String item); }
              void sell(Fire fire, OrderPlaced orderPlaced, ShopWiring wiring) {
                fire.fire("tea");
                System.out.println(orderPlaced.hashCode() + wiring.toString());
              }
            }
            """));
  }

  @Test
  void contractMayInheritItsMethod() {
    List<String> firings =
        ReportText.of(
                folder,
                """
                // shop/Sink.java
                interface Sink<T> { void accept(T value, int count); }
                // shop/OrderPlaced.java
                @Event("order_placed")
                interface OrderPlaced extends Sink<String> {
                  default void once(String item) { accept(item, 1); }
                }
                // shop/Shop.java
                @EventWiring final class Shop {
                  @Callback("order_placed") static void enter(String value, int count) {}
                  static class Log implements OrderPlaced {
                    @Override public void accept(String item, int count) {}
                  }
                  static void sell(OrderPlaced orderPlaced, Log log, Sink<String> sink) {
                    orderPlaced.accept("tea", 1);
                    log.accept("tea", 1);
                    sink.accept("tea", 1);
                    orderPlaced.once("tea");
                  }
                }
                """)
            .firings("order_placed");
    assertEquals(
        List.of(
            "CONTRACT OrderPlaced.once (OrderPlaced.java:4)",
            "CONTRACT Shop.sell (Shop.java:8)",
            "CONTRACT Shop.sell (Shop.java:9)"),
        firings);
  }

  @Test
  void inferredContractFires() {
    assertEquals(
        List.of("CONTRACT Shop.main (Shop.java:6)", "DISPATCHER Shop.main (Shop.java:7)"),
        ReportText.of(
                folder,
                """
                // shop/Shop.java
                @EventWiring final class Shop {
                  @Callback("order_placed")
                  static void enter(String item) {}
                  static void main(String... arguments) {
                    ShopWiring.create().orderPlaced().fire("tea");
                    Shop_OrderPlacedDispatcher.fire("tea");
                  }
                }
                """)
            .firings("order_placed"));
  }

  @Test
  void eventObjectIsAnEventOfItsOwn() {
    assertEquals(
        List.of("CONTRACT Machine.announce (Machine.java:5)"),
        ReportText.of(
                folder,
                """
                // plant/Started.java
                @Event(value = "started", open = true)
                interface Started { void fire(); }
                // plant/Machine.java
                final class Machine {
                  final StartedEvent started = new StartedEvent();
                  void start() { started.fire(); }
                  void announce(Started all) { all.fire(); }
                }
                // plant/Plant.java
                @EventWiring final class Plant {}
                """)
            .firings("started"));
  }

  @Test
  void eachWiringThatHasTheContractIsFired() {
    Path classes =
        Program.compile(
            folder,
            SHOP
                + """
                // shop/Market.java
                @EventWiring final class Market {
                  static void sell(OrderPlaced orderPlaced) {
                    orderPlaced.fire("tea");
                    MarketWiring.create().run("order_placed", "tea");
                  }
                }
                """);
    Report report = Analysis.of(new AnalysisInput(List.of(classes), List.of(), Rules.DEFAULT));
    assertEquals(
        List.of("shop.Market: 2", "shop.Shop: 1"),
        report.wirings().stream()
            .map(w -> w.manifest().wiring() + ": " + w.events().get(0).firings().size())
            .toList());
  }
}
