package dev.hardwire.tools.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which callbacks fire other events, and by which calls. */
final class CascadesTest {
  private static final String SHOP =
      """
      // shop/StockLow.java
      @Event("stock_low")
      interface StockLow { void fire(String item); }
      // shop/Sold.java
      @Event("sold")
      interface Sold { void fire(String item); }
      // shop/Shop.java
      @EventWiring final class Shop {
        static final ShopWiring.Unconnected EVENTS = ShopWiring.unconnected();
      }
      """;

  @TempDir Path folder;

  private List<String> cascades(String sources) {
    return ReportText.of(folder, SHOP + sources).cascades("sold");
  }

  @Test
  void callbackFiresAnotherEvent() {
    assertEquals(
        List.of("Stock.take > stock_low: Stock.take (Stock.java:4)"),
        cascades(
            """
            // shop/Stock.java
            record Stock(StockLow stockLow) {
              @Callback("sold") void take(String item) {
                stockLow.fire(item);
              }
            }
            """));
  }

  @Test
  void theShortestPathIsTold() {
    assertEquals(
        List.of("Stock.take > stock_low: Stock.take (Stock.java:6), Stock.warn (Stock.java:10)"),
        cascades(
            """
            // shop/Stock.java
            record Stock(StockLow stockLow) {
              @Callback("sold") void take(String item) {
                count(item);
                check();
                warn(item);
              }
              private void check() { count("tea"); }
              private static void count(String item) {}
              private void warn(String item) { stockLow.fire(item); check(); }
              private void warnLater(String item) { warn(item); }
            }
            """));
  }

  @Test
  void lambdasAndInnerClassesOfACallbackRunWithIt() {
    assertEquals(
        List.of(
            "Stock.later > stock_low: Stock.later (Stock.java:4)",
            "Stock.much > stock_low: Stock.much (Stock.java:8), Stock.warn (Stock.java:17)",
            "Stock.reference > stock_low: Stock.reference (Stock.java:12), Stock.warn"
                + " (Stock.java:17)",
            "Stock.straight > stock_low: Stock.straight (Stock.java:15)"),
        cascades(
            """
            // shop/Stock.java
            record Stock(StockLow stockLow) {
              @Callback("sold") void later(String item) {
                new Thread(() -> stockLow.fire(item)).start();
              }
              @Callback("sold") void much(String item) {
                new Thread(new Runnable() {
                  @Override public void run() { warn(item); }
                }).start();
              }
              @Callback("sold") void reference(String item) {
                List.of(item).forEach(this::warn);
              }
              @Callback("sold") void straight(String item) {
                List.of(item).forEach(stockLow::fire);
              }
              private void warn(String item) { stockLow.fire(item); }
            }
            """
                .replace("List.of", "java.util.List.of")));
  }

  @Test
  void calledMethodMayBeThatOfASubclass() {
    assertEquals(
        List.of("Stock.take > stock_low: Stock.take (Stock.java:4), Bell.ring (Bell.java:4)"),
        cascades(
            """
            // shop/Stock.java
            record Stock(Alarm<String> alarm) {
              @Callback("sold") void take(String item) {
                alarm.ring(item);
              }
            }
            // shop/Alarm.java
            interface Alarm<T> { void ring(T item); }
            // shop/Bell.java
            class Bell implements Alarm<String> {
              @Override
              public void ring(String item) { Shop.EVENTS.stockLow().fire(item); }
            }
            // shop/Mute.java
            class Mute extends Bell {
              @Override public void ring(String item) {}
            }
            """));
  }

  @Test
  void inheritedMethodMayBeMeant() {
    assertEquals(
        List.of("Stock.take > stock_low: Stock.take (Stock.java:4), Base.ring (Base.java:3)"),
        cascades(
            """
            // shop/Stock.java
            record Stock(Alarm alarm) {
              @Callback("sold") void take(String item) {
                alarm.ring(item);
              }
            }
            // shop/Alarm.java
            interface Alarm { void ring(String item); }
            // shop/Base.java
            abstract class Base {
              public void ring(String item) { Shop.EVENTS.stockLow().fire(item); }
            }
            // shop/Bell.java
            class Bell extends Base implements Alarm {}
            """));
  }

  @Test
  void defaultMethodsConstructorsAndStaticMethodsAreFollowed() {
    assertEquals(
        List.of(
            "Stock.take > stock_low: Stock.take (Stock.java:4), Order.Order (Order.java:4),"
                + " Order.check (Order.java:5), Warning.warn (Warning.java:3)"),
        cascades(
            """
            // shop/Stock.java
            class Stock {
              @Callback("sold") void take(String item) {
                new Order(item);
              }
            }
            // shop/Order.java
            final class Order implements Warning {
              Order(String item) {
                check(this); }
              private static void check(Order order) { order.warn(); }
            }
            // shop/Warning.java
            interface Warning {
              default void warn() { Shop.EVENTS.stockLow().fire(""); }
            }
            """));
  }

  @Test
  void overrideOfACallbackRunsInItsPlace() {
    assertEquals(
        List.of("Stock.take > stock_low: Cellar.take (Cellar.java:3)"),
        cascades(
            """
            // shop/Stock.java
            class Stock {
              @Callback("sold") void take(String item) {}
            }
            // shop/Cellar.java
            class Cellar extends Stock {
              @Override void take(String item) { Shop.EVENTS.stockLow().fire(item); }
            }
            """
                .replace("@Override void", "@SuppressWarnings(\"all\") @Override void")));
  }

  @Test
  void otherCodeIsNotFollowed() {
    assertEquals(
        List.of(),
        cascades(
            """
            // shop/Stock.java
            class Stock {
              final Runnable warning = () -> Shop.EVENTS.stockLow().fire("tea");
              @Callback("sold") void take(String item) {
                warning.run();
                Bell.silent();
              }
            }
            // shop/Bell.java
            class Bell {
              static void silent() {}
              static void ring() { Shop.EVENTS.stockLow().fire("tea"); }
            }
            """));
  }

  @Test
  void callbackOfSeveralEventsLeadsToEach() {
    ReportText report =
        ReportText.of(
            folder,
            SHOP
                + """
                // shop/Stock.java
                class Stock {
                  @Callback({"sold", "stock_low"}) static void take(String item) {
                    Shop.EVENTS.sold().fire(item);
                    ShopWiring wiring = Shop.EVENTS.connect(new Owner());
                    wiring.run("stock_low", item);
                  }
                  static class Owner { @Callback("sold") void hear() {} }
                }
                """);
    List<String> both =
        List.of(
            "Stock.take > sold: Stock.take (Stock.java:4)",
            "Stock.take > stock_low: Stock.take (Stock.java:6)");
    assertEquals(both, report.cascades("sold"));
    assertEquals(both, report.cascades("stock_low"));
  }
}
