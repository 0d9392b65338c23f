package dev.hardwire.processor.asynchrony;

import dev.hardwire.processor.delivery.SmallProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asynchronous callbacks of events without a contract, and of wirings with static ones only. */
class InferredAsyncEventsTest {

  @TempDir Path root;

  @Test
  void eventsWithoutAContractHandOver() throws Throwable {
    AsyncPrograms.compile(
            root,
            """
            @EventWiring
            final class Shop {}

            final class Post {
              @Callback(value = "posted", executor = "post", timeout = "5m", maxInFlight = 3)
              static void carry(String letter, int grams) { Trace.add("carry " + letter + grams); }

              @Callback("posted")
              static void log(String letter) { Trace.add("log " + letter); }
            }
            """)
        .expect(
            """
            Desk post = new Desk();
            ShopWiring wiring = ShopWiring.builder().postExecutor(post).build();
            wiring.posted().fire("card", 5);
            wiring.run("posted", "letter", 20);
            post.work();
            wiring.close();
            Trace.attempt(() -> wiring.posted().fire("card", 5));
            """,
            "log card",
            "log letter",
            "carry card5",
            "carry letter20",
            "! WiringClosedException: Event 'posted' was fired after ShopWiring was closed.");
  }

  @Test
  void wiringWithTheDefaultExecutorAloneIsCreatedWithoutABuilder() throws Throwable {
    AsyncPrograms.compile(
            root,
            """
            @EventWiring
            final class Shop {}

            final class Post {
              static final CountDownLatch CARRIED = new CountDownLatch(1);

              @Callback(value = "posted", async = true)
              static void carry(String letter) { Trace.add("carry " + letter); CARRIED.countDown(); }
            }
            """)
        .expect(
            """
            try (ShopWiring wiring = ShopWiring.create()) {
              wiring.posted().fire("card");
              Post.CARRIED.await();
            }
            """,
            "carry card");
  }

  @Test
  void ownersMayBeGivenToCreateWithTheDefaultExecutor() throws Throwable {
    AsyncPrograms.compile(
            root,
            """
            @EventWiring
            final class Shop {}

            final class Post {
              @Callback(value = "posted", async = true)
              void carry(String letter) { Trace.add("carry " + letter); }
            }
            """)
        .expect(
            """
            ShopWiring wiring = ShopWiring.create(new Post());
            wiring.posted().fire("card");
            Trace.add(wiring.close(Duration.ofMinutes(1)));
            ShopWiring.Unconnected early = ShopWiring.unconnected();
            ShopWiring other = early.connect(new Post());
            early.posted().fire("letter");
            other.close();
            """,
            "carry card",
            "[]",
            "carry letter");
  }

  @Test
  void defaultExecutorMayBeGivenToWhatIsConnected() throws Throwable {
    AsyncPrograms.compile(
            root,
            """
            @EventWiring
            final class Shop {}

            final class Post {
              @Callback(value = "posted", async = true)
              void carry(String letter) { Trace.add("carry " + letter); }
            }
            """)
        .expect(
            """
            Desk desk = new Desk();
            ShopWiring.Unconnected early = ShopWiring.unconnected();
            early.connect(ShopWiring.builder().post(new Post()).defaultExecutor(desk));
            early.posted().fire("letter");
            Trace.add("fired");
            desk.work();
            Trace.attempt(() -> early.connect(new Post()));
            """,
            "fired",
            "carry letter",
            "! IllegalStateException: ShopWiring is connected already: connect(...) was called"
                + " twice.");
  }

  @Test
  void namesOfExecutorsMayMeetThoseOfOwners() throws Throwable {
    SmallProgram program =
        AsyncPrograms.compile(
            root,
            """
            @EventWiring
            final class Shop {}

            final class MailExecutor {
              @Callback(value = "posted", executor = "mail")
              void handler(Executor executor) { Trace.add("mail"); }

              @Callback(value = "posted", executor = "night")
              void inFlight(Executor executor) { Trace.add("night"); }

              @Callback(value = "posted", async = true)
              void context(Executor executor) { Trace.add("others"); }
            }
            """);
    program.expect(
        """
        Desk mail = new Desk();
        Desk named = new Desk();
        ShopWiring wiring =
            ShopWiring.builder().mailExecutor2(new MailExecutor())
                .mailExecutor(mail).nightExecutor(named).defaultExecutor(Runnable::run).build();
        wiring.posted().fire(mail);
        named.work();
        mail.work();
        """,
        "others",
        "night",
        "mail");
  }
}
