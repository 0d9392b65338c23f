package dev.hardwire.processor.asynchrony;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.processor.delivery.SmallProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Callbacks of events that answer nothing, which run by executors. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExecutorsTest {

  private static final String SOURCE =
      """
      @EventWiring
      final class Shop {}

      @Event(value = "order_placed", open = true)
      interface OrderPlaced { void place(String order, int count) throws IOException; }

      @Event(value = "level_changed", sticky = true, open = true)
      interface LevelChanged { void change(@Sender String tank, long level); }

      @Event(value = "box_opened", metadata = @Metadata(key = "door", value = "front"))
      interface BoxOpened { void open(@Sender Object opener); }

      @Event("bell_rung")
      interface BellRung { void ring(); }

      @Event(value = "door_opened", onError = FailurePolicy.ISOLATE)
      interface DoorOpened { void open(int door); }

      final class Office {
        @Callback(value = "order_placed", executor = "mail", order = -10)
        void confirm(String order) { Trace.add("confirm " + order); }

        @Callback(
            value = "order_placed",
            executor = "night.shift-2",
            order = -10,
            before = "Office.confirm")
        static void count(int count) { Trace.add("count " + count); }

        @Callback(value = "order_placed", async = true, when = "isLarge")
        static void celebrate(int count) throws IOException { Trace.add("celebrate " + count); }

        static boolean isLarge(int count) throws IOException {
          Trace.add("large?");
          if (count < 0) {
            throw new IOException("negative");
          }
          return count > 10;
        }

        @Callback(value = "order_placed", order = 5)
        void log(String order) throws IOException {
          if (order == null) {
            throw new IOException("no order");
          }
          Trace.add("log " + order);
        }

        @Callback("order_placed")
        static void check(String order) { Trace.add("check " + order); }

        @Callback(value = {"box_opened", "bell_rung"}, executor = "mail")
        void tell(EventInfo info) {
          Trace.add(info.event() + " " + info.sender() + " " + info.metadata());
        }

        @Callback(value = "door_opened", async = true, when = "isKnown")
        void open(int door) { Trace.add("open " + door); }

        boolean isKnown(int door) {
          if (door == 13) {
            throw new IllegalStateException("no such door");
          }
          return door > 0;
        }
      }

      @Attachable
      final class Clerk {
        final String name;

        Clerk(String name) { this.name = name; }

        @Callback(value = "order_placed", async = true, when = "isAwake")
        void pack(String order) { Trace.add(name + " packs " + order); }

        @Callback("order_placed")
        void hear() { Trace.add(name + " hears"); }

        boolean isAwake() { return !name.equals("Bob"); }

        @Callback(value = "level_changed", executor = "mail")
        void read(long level, EventInfo info) { Trace.add(name + " reads " + level + info.sender()); }

        @Callback(value = "level_changed")
        void watch(long level) { Trace.add(name + " watches " + level); }
      }
      """;

  private static final String WIRED =
      """
      Desk mail = new Desk();
      Desk night = new Desk();
      Desk others = new Desk();
      ShopWiring wiring =
          ShopWiring.builder().office(new Office()).mailExecutor(mail).nightShift2Executor(night)
              .defaultExecutor(others).onError(new Reports()).build();
      """;

  private final SmallProgram program;

  ExecutorsTest(@TempDir Path root) {
    program = AsyncPrograms.compile(root, SOURCE);
  }

  @Test
  void forgottenExecutorDoesNotCompile() {
    AssertionError complaint =
        assertThrows(
            AssertionError.class,
            () -> program.run("ShopWiring.builder().office(new Office()).build();"));
    String message = String.valueOf(complaint.getMessage());
    assertTrue(message.contains("cannot find symbol"), message);
    assertTrue(message.contains("location: interface MailExecutorStep"), message);
  }

  @Test
  void callbacksRunByTheirExecutors() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.orderPlaced().place("tea", 12);
            Trace.add("placed");
            others.work();
            mail.work();
            night.work();
            """,
        "check tea",
        "log tea",
        "large?",
        "placed",
        "celebrate 12",
        "confirm tea",
        "count 12");
  }

  /** One executor for all, so that the order in which calls are handed over shows. */
  @Test
  void callsAreHandedOverInOrderBehindPlainOnesAndBeforeListeners() throws Throwable {
    program.expect(
        """
        Executor here = task -> { Trace.add("handed over"); task.run(); };
        ShopWiring wiring =
            ShopWiring.builder().office(new Office()).mailExecutor(here).nightShift2Executor(here)
                .defaultExecutor(here).build();
        wiring.orderPlacedListeners().add((order, count) -> Trace.add("hear " + order));
        wiring.clerkAttachments().attach(new Clerk("Ada"));
        wiring.clerkAttachments().attach(new Clerk("Bob"));
        wiring.orderPlaced().place("tea", 1);
        """,
        "Ada hears",
        "Bob hears",
        "check tea",
        "log tea",
        "handed over",
        "count 1",
        "handed over",
        "confirm tea",
        "handed over",
        "Ada packs tea",
        "large?",
        "hear tea");
  }

  @Test
  void failureOfAPlainOneKeepsTheOthersFromBeingHandedOver() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.attempt(() -> wiring.orderPlaced().place(null, 12));
            Trace.add(mail.tasks.size() + night.tasks.size() + others.tasks.size());
            """,
        "check null",
        "! IOException: no order",
        "0");
  }

  @Test
  void failureOfAConditionReachesThePublisher() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.orderPlacedListeners().add((order, count) -> Trace.add("hear " + order));
            Trace.attempt(() -> wiring.orderPlaced().place("tea", -1));
            wiring.doorOpened().open(13);
            wiring.doorOpened().open(0);
            wiring.doorOpened().open(1);
            Trace.add(others.tasks.size());
            others.work();
            """,
        "check tea",
        "log tea",
        "large?",
        "! IOException: negative",
        "report door_opened Office.open: no such door [13]",
        "1",
        "open 1");
  }

  @Test
  void argumentsOfAFireAreKeptForItsCalls() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.orderPlaced().place("tea", 1);
            wiring.orderPlaced().place("cake", 2);
            log.clear();
            mail.work();
            night.work();
            """,
        "confirm tea",
        "confirm cake",
        "count 1",
        "count 2");
  }

  @Test
  void detachedOwnersFinishWhatTheyWereHanded() throws Throwable {
    program.expect(
        WIRED
            + """
            Clerk ada = new Clerk("Ada");
            wiring.clerkAttachments().attach(ada);
            wiring.orderPlaced().place("tea", 1);
            wiring.clerkAttachments().detach(ada);
            wiring.orderPlaced().place("cake", 1);
            log.clear();
            others.work();
            """,
        "Ada packs tea");
  }

  @Test
  void arrivalsAreHandedTheLatestValueByTheExecutor() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.levelChanged().change("oil", 1);
            wiring.levelChanged().change("oil", 2);
            Trace.add(mail.tasks.size());
            wiring.clerkAttachments().attach(new Clerk("Ada"));
            wiring.levelChangedListeners().add((tank, level) -> Trace.add("hear " + level));
            Trace.add(mail.tasks.size());
            mail.work();
            wiring.levelChanged().change("oil", 3);
            mail.work();
            """,
        "0",
        "Ada watches 2",
        "hear 2",
        "1",
        "Ada reads 2Optional[oil]",
        "Ada watches 3",
        "hear 3",
        "Ada reads 3Optional[oil]");
  }

  @Test
  void arrivalThatCanNotBeHandedItsValueIsUndone() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.levelChanged().change("oil", 1);
            mail.isClosed = true;
            Trace.attempt(() -> wiring.clerkAttachments().attach(new Clerk("Ada")));
            Trace.add(wiring.clerkAttachments().size());
            """,
        "Ada watches 1",
        "! RejectedCallbackException: Clerk.read of event 'level_changed' was rejected:"
            + " its executor rejected it.",
        "0");
  }

  @Test
  void infoIsTakenWhereTheEventIsFired() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.boxOpened().open("Ada");
            wiring.bellRung().ring();
            mail.work();
            """,
        "box_opened Optional[Ada] {door=front}",
        "bell_rung Optional.empty {}");
  }

  @Test
  void defaultExecutorIsAPoolOfDaemonThreads() throws Throwable {
    program.expect(
        """
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        Desk mail = new Desk();
        ShopWiring wiring =
            ShopWiring.builder().office(new Office()).mailExecutor(mail).nightShift2Executor(mail)
                .build();
        CountDownLatch opened = new CountDownLatch(1);
        Trace.lines = new ArrayList<>() {
          private static final long serialVersionUID = 1;

          @Override
          public boolean add(String line) {
            thread.complete(Thread.currentThread());
            return log.add(line);
          }
        };
        wiring.doorOpened().open(7);
        Thread ran = thread.get(30, TimeUnit.SECONDS);
        Trace.lines = log;
        wiring.close();
        Trace.add(ran.isDaemon() + " " + (ran == Thread.currentThread()));
        """,
        "open 7",
        "true false");
  }

  @Test
  void executorsMustBeGiven() throws Throwable {
    program.expect(
        """
        Desk mail = new Desk();
        Trace.attempt(() -> ShopWiring.builder().office(new Office()).mailExecutor(null));
        Trace.attempt(
            () ->
                ShopWiring.builder().office(new Office()).mailExecutor(mail)
                    .nightShift2Executor(mail).defaultExecutor(null));
        """,
        "! NullPointerException: mailExecutor",
        "! NullPointerException: executor");
  }

  @Test
  void executorThatRejectsFailsTheCallAtThePublisher() throws Throwable {
    program.expect(
        WIRED
            + """
            mail.isClosed = true;
            others.isClosed = true;
            try {
              wiring.orderPlaced().place("tea", 11);
            } catch (RejectedCallbackException rejected) {
              Trace.add(rejected.getMessage());
              Trace.add(rejected.event() + " " + rejected.callback());
              Trace.add(rejected.getCause().getMessage());
            }
            wiring.doorOpened().open(3);
            Trace.add(wiring.close(Duration.ZERO));
            """,
        "check tea",
        "log tea",
        "Office.confirm of event 'order_placed' was rejected: its executor rejected it.",
        "order_placed Office.confirm",
        "desk is closed",
        "report door_opened Office.open: Office.open of event 'door_opened' was rejected:"
            + " its executor rejected it. [3]",
        // what was handed over before the one that was rejected
        "[Office.count of event 'order_placed' (not started)]");
  }

  @Test
  void eventsRunByNameHandOverToo() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.ask(() -> wiring.run("door_opened", (short) 4));
            others.work();
            """,
        "= null",
        "open 4");
  }
}
