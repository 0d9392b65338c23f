package dev.hardwire.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hardwire.processor.javac.Program;
import dev.hardwire.runtime.EventArgumentException;
import dev.hardwire.runtime.UnknownEventException;
import java.io.FileNotFoundException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What generated code does when it runs: a shop of four modules, {@code programs/shop}. */
class WiringBehaviourTest {

  private static final String IMPORTS =
      """
      import billing.Invoices;
      import events.*;
      import java.io.IOException;
      import shipping.*;
      """;

  @TempDir private static Path root;
  private static Program program;

  @BeforeAll
  static void compile() {
    program =
        new Program(root)
            .module("shop/1-events")
            .module("shop/2-billing")
            .module("shop/3-shipping")
            .module("shop/4-app");
  }

  private static List<String> run(String statements) throws Throwable {
    return program.run("shop", IMPORTS, statements);
  }

  /** Runs statements in which a variable {@code wiring} holds a wiring. */
  private static List<String> wired(String statements) throws Throwable {
    return run(
        """
        ShopWiring wiring =
            ShopWiring.create(
                new Parcels(log), new Invoices(log), new Doorbell((o, c) -> {}, log), new Scanner(log));
        """
            + statements);
  }

  @Test
  void callbacksRunInTheOrderOfModulesOwnersAndMethods() throws Throwable {
    assertEquals(
        List.of("address 42", "pack 42", "archive 42", "invoice 42: 1", "ring 42", "silence 42"),
        wired("wiring.orderPlaced().fire(\"42\", 1);"));
  }

  @Test
  void staticCallbacksRunThroughTheDispatcherAndThroughTheWiring() throws Throwable {
    assertEquals(
        List.of("[3 pieces, 0.5 kg, counted by Ada, 4 pieces, 1.5 kg, counted by Grace, covered]"),
        wired(
            """
            Shop_StockCountedDispatcher.fire(3, 0.5, "Ada");
            wiring.stockCounted().fire(4, 1.5, "Grace");
            wiring.shopClosed().fire();
            log.add(Shelves.COUNTS.toString());
            """));
  }

  @Test
  void eventsNameTheirCallbacksInOrder() throws Throwable {
    assertEquals(
        List.of("shop_closed: Shelves.cover"), wired("log.add(wiring.shopClosed().toString());"));
  }

  @Test
  void eachAccessorAlwaysReturnsTheSameContract() throws Throwable {
    assertEquals(
        List.of("true", "true"),
        wired(
            """
            log.add(String.valueOf(wiring.orderPlaced() == wiring.orderPlaced()));
            log.add(String.valueOf(wiring.stockCounted() == wiring.stockCounted()));
            """));
  }

  @Test
  void fireWithinACallbackRunsAllCallbacksBeforeTheOuterGoesOn() throws Throwable {
    assertEquals(
        List.of(
            "address 42",
            "pack 42",
            "archive 42",
            "invoice 42: 2",
            "ring 42",
            "address half of 42",
            "pack half of 42",
            "archive half of 42",
            "invoice half of 42: 1",
            "ring half of 42",
            "silence half of 42",
            "silence 42"),
        run(
            """
            ShopWiring.Unconnected unconnected = ShopWiring.unconnected();
            Doorbell doorbell = new Doorbell(unconnected.orderPlaced(), log);
            unconnected
                .connect(new Parcels(log), new Invoices(log), doorbell, new Scanner(log))
                .orderPlaced()
                .fire("42", 2);
            """));
  }

  @Test
  void failingCallbackStopsTheRest() throws Throwable {
    assertEquals(
        List.of("address ", "nothing to pack"),
        wired(
            """
            try {
              wiring.orderPlaced().fire("", 1);
            } catch (IllegalStateException e) {
              log.add(e.getMessage());
            }
            """));
  }

  @Test
  void checkedExceptionsArriveUnchanged() {
    assertEquals(
        "lost",
        assertThrows(FileNotFoundException.class, () -> wired("wiring.fileUploaded().fire(\"\");"))
            .getMessage());
  }

  @Test
  void checkedExceptionsArriveUnchangedOnEveryWay() throws Throwable {
    assertEquals(
        List.of("open ", "true", "open ", "true", "open ", "true"),
        run(
            """
            ShopWiring.Unconnected unconnected = ShopWiring.unconnected();
            ShopWiring wiring =
                unconnected.connect(
                    new Parcels(log),
                    new Invoices(log),
                    new Doorbell((o, c) -> {}, log),
                    new Scanner(log));
            wiring.install();
            try {
              wiring.run("file_uploaded", "");
            } catch (IOException e) {
              log.add(String.valueOf(e == Scanner.FAILURE));
            }
            try {
              unconnected.fileUploaded().fire("");
            } catch (IOException e) {
              log.add(String.valueOf(e == Scanner.FAILURE));
            }
            try {
              FileUploadedPublisher.fire("");
            } catch (IOException e) {
              log.add(String.valueOf(e == Scanner.FAILURE));
            }
            """));
  }

  @Nested
  class Owners {

    @Test
    void builderTakesThemStepByStep() throws Throwable {
      assertEquals(
          List.of("open report.pdf", "scan report.pdf"),
          run(
              """
              ShopWiring.builder()
                  .parcels(new Parcels(log))
                  .invoices(new Invoices(log))
                  .doorbell(new Doorbell((o, c) -> {}, log))
                  .scanner(new Scanner(log))
                  .build()
                  .fileUploaded()
                  .fire("report.pdf");
              """));
    }

    @Test
    void missingOneIsNamed() {
      assertEquals(
          "invoices",
          assertThrows(
                  NullPointerException.class,
                  () -> run("ShopWiring.create(new Parcels(log), null, null, null);"))
              .getMessage());
      assertEquals(
          "parcels",
          assertThrows(NullPointerException.class, () -> run("ShopWiring.builder().parcels(null);"))
              .getMessage());
    }
  }

  @Nested
  class Unconnected {

    private static final String CONNECT =
        """
        unconnected.connect(
            new Parcels(log), new Invoices(log), new Doorbell((o, c) -> {}, log), new Scanner(log));
        """;

    @Test
    void firingIsRefused() {
      assertEquals(
          "Event 'order_placed' was fired before connect(...) of ShopWiring.Unconnected.",
          assertThrows(
                  IllegalStateException.class,
                  () -> run("ShopWiring.unconnected().orderPlaced().fire(\"42\", 1);"))
              .getMessage());
    }

    @Test
    void firingIsRefusedAlsoWhereAllCallbacksAreStatic() {
      assertThrows(
          IllegalStateException.class, () -> run("ShopWiring.unconnected().shopClosed().fire();"));
    }

    @Test
    void contractsHandedOutBeforeReachTheCallbacksAfterwards() throws Throwable {
      assertEquals(
          List.of("[covered]"),
          run(
              """
              ShopWiring.Unconnected unconnected = ShopWiring.unconnected();
              ShopClosed shopClosed = unconnected.shopClosed();
              """
                  + CONNECT
                  + "shopClosed.fire(); log.add(Shelves.COUNTS.toString());"));
    }

    @Test
    void connectingTwiceIsRefused() {
      assertEquals(
          "ShopWiring is connected already: connect(...) was called twice.",
          assertThrows(
                  IllegalStateException.class,
                  () ->
                      run(
                          "ShopWiring.Unconnected unconnected = ShopWiring.unconnected();"
                              + CONNECT
                              + CONNECT))
              .getMessage());
    }

    @Test
    void connectingThatFailedCanBeRepeated() throws Throwable {
      assertEquals(
          List.of("parcels", "open report.pdf", "scan report.pdf"),
          run(
              """
              ShopWiring.Unconnected unconnected = ShopWiring.unconnected();
              try {
                unconnected.connect(null, null, null, null);
              } catch (NullPointerException e) {
                log.add(e.getMessage());
              }
              """
                  + CONNECT
                  + "unconnected.fileUploaded().fire(\"report.pdf\");"));
    }
  }

  @Nested
  class Publishers {

    @Test
    void firingBeforeInstallationIsRefused() {
      assertEquals(
          "Event 'order_placed' was fired while no wiring is installed: call install() first.",
          assertThrows(
                  IllegalStateException.class, () -> run("OrderPlacedPublisher.fire(\"42\", 1);"))
              .getMessage());
    }

    @Test
    void installedWiringIsReached() throws Throwable {
      assertEquals(
          List.of("open report.pdf", "scan report.pdf"),
          wired("wiring.install(); FileUploadedPublisher.fire(\"report.pdf\");"));
    }

    @Test
    void secondInstallationIsRefusedAndLeavesTheFirst() throws Throwable {
      assertEquals(
          List.of(
              "Event 'file_uploaded' has an installed wiring already: close that installation"
                  + " first.",
              "open report.pdf",
              "scan report.pdf"),
          wired(
              """
              wiring.install();
              try {
                wiring.install();
              } catch (IllegalStateException e) {
                log.add(e.getMessage());
              }
              FileUploadedPublisher.fire("report.pdf");
              """));
    }

    @Test
    void closedInstallationIsNotReachedAndMakesRoom() throws Throwable {
      assertEquals(
          List.of("refused", "open report.pdf", "scan report.pdf"),
          wired(
              """
              dev.hardwire.runtime.Installation first = wiring.install();
              first.close();
              try {
                FileUploadedPublisher.fire("report.pdf");
              } catch (IllegalStateException e) {
                log.add("refused");
              }
              wiring.install();
              first.close();
              FileUploadedPublisher.fire("report.pdf");
              """));
    }
  }

  @Nested
  class ByName {

    @Test
    void argumentsAreWidened() throws Throwable {
      assertEquals(
          List.of("invoice 42: 1", "[65 pieces, 2.0 kg, counted by Ada]"),
          wired(
              """
              wiring.run("order_placed", "42", (short) 1);
              log.removeIf(line -> !line.startsWith("invoice"));
              wiring.run("stock_counted", 'A', 2L, new StringBuilder("Ada"));
              log.add(Shelves.COUNTS.toString());
              """));
    }

    @Test
    void nullIsAnObject() throws Throwable {
      assertEquals(
          List.of("[1 pieces, 2.0 kg, counted by null]"),
          wired(
              """
              wiring.run("stock_counted", 1, 2, null);
              log.add(Shelves.COUNTS.toString());
              """));
    }

    @Test
    void nullIsNoNumber() {
      assertEquals(
          """
          order_placed: argument 2 (long cents) can't be null
            expected: (String order, long cents)
            found:    (String, null)\
          """,
          assertThrows(
                  EventArgumentException.class,
                  () -> wired("wiring.run(\"order_placed\", \"42\", null);"))
              .getMessage());
    }

    @Test
    void narrowingIsRefused() {
      assertThrows(
          EventArgumentException.class,
          () -> wired("wiring.run(\"stock_counted\", 1L, 2, \"Ada\");"));
    }

    @Test
    void wrongNumberIsRefused() {
      assertEquals(
          """
          order_placed takes 2 arguments, not 1: argument 2 (long cents) is missing
            expected: (String order, long cents)
            found:    (String)\
          """,
          assertThrows(
                  EventArgumentException.class,
                  () -> wired("wiring.run(\"order_placed\", \"42\");"))
              .getMessage());
      assertThrows(
          EventArgumentException.class, () -> wired("wiring.run(\"shop_closed\", \"now\");"));
    }

    @Test
    void eventWithoutParametersRuns() throws Throwable {
      assertEquals(
          List.of("[covered]"),
          wired("wiring.run(\"shop_closed\"); log.add(Shelves.COUNTS.toString());"));
    }

    @Test
    void unknownEventIsRefusedWithTheNearestName() {
      assertEquals(
          List.of("order_placed"),
          assertThrows(
                  UnknownEventException.class,
                  () -> wired("wiring.run(\"order_plased\", \"42\", 1);"))
              .suggestions());
    }
  }

  /** The frames between a callback that fails and the code that fires. */
  @Nested
  class StackTraces {

    private static List<String> frames(String fire) throws Throwable {
      return wired(
          """
          try {
            %s
          } catch (RuntimeException e) {
            log.clear();
            for (StackTraceElement frame : e.getStackTrace()) {
              if (frame.getClassName().contains("Snippet")) {
                break;
              }
              String name = frame.getClassName();
              log.add(name.substring(name.lastIndexOf('.') + 1) + "." + frame.getMethodName());
            }
          }
          """
              .formatted(fire));
    }

    @Test
    void publicCallbackHasOneGeneratedFrame() throws Throwable {
      assertEquals(
          List.of("Parcels.pack", "Shop_OrderPlacedDispatcher.fire"),
          frames("wiring.orderPlaced().fire(\"\", 1);"));
    }

    @Test
    void publicStaticCallbackHasOneGeneratedFrame() throws Throwable {
      assertEquals(
          List.of("Shelves.note", "Shop_StockCountedDispatcher$AsContract.fire"),
          frames("wiring.stockCounted().fire(0, 0, \"Ada\");"));
    }

    @Test
    void staticDoorIsOneFrameMore() throws Throwable {
      assertEquals(
          List.of(
              "Shelves.note",
              "Shop_StockCountedDispatcher$AsContract.fire",
              "Shop_StockCountedDispatcher.fire"),
          frames("Shop_StockCountedDispatcher.fire(0, 0, \"Ada\");"));
    }

    @Test
    void hiddenCallbackOfAnotherModuleHasThreeGeneratedFrames() throws Throwable {
      assertEquals(
          List.of(
              "Accounts.book",
              "Accounts_Callbacks.book",
              "Billing_Index.Accounts_book",
              "Shop_OrderPlacedDispatcher.fire"),
          frames("wiring.orderPlaced().fire(\"42\", -1);"));
    }

    @Test
    void hiddenStaticCallbackHasThree() throws Throwable {
      assertEquals(
          List.of(
              "Accounts.estimate",
              "Accounts_Callbacks.estimate",
              "Billing_Index.Accounts_estimate",
              "Shop_StockCountedDispatcher$AsContract.fire"),
          frames("wiring.stockCounted().fire(-1, 0, \"Ada\");"));
    }
  }
}
