package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Owners of which any number of instances come and go. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttachablesTest {

  private static final String SOURCE =
      """
      @EventWiring
      final class Shop {}

      @Event("message_posted")
      interface MessagePosted { void post(String text); }

      @Event(value = "message_checked", onError = FailurePolicy.EVICT, evictAfter = 1)
      interface MessageChecked { List<String> check(String text); }

      @Event(value = "message_counted", onError = FailurePolicy.EVICT, evictAfter = 3)
      interface MessageCounted { void count(int length); }

      @Event(value = "chat_closed", onError = FailurePolicy.EVICT, evictAfter = 2)
      interface ChatClosed { void close(); }

      @Event("text_changed")
      interface TextChanged { String change(@Fold String text); }

      @Attachable
      final class Session {
        private final String name;
        private int heard;
        boolean isBroken;

        Session(String name) { this.name = name; }

        @Callback("message_posted")
        void show(String text) {
          heard++;
          Trace.add(name + " " + heard + ": " + text);
        }

        @Callback("message_checked")
        String check(String text) {
          if (isBroken) {
            throw new IllegalStateException(name + " is broken");
          }
          return name + " likes " + text;
        }

        @Callback("message_counted")
        void count(int length) {
          if (length < 0) {
            throw new IllegalStateException("negative");
          }
        }

        @Callback("chat_closed")
        void close() { throw new IllegalStateException(name + " stays"); }

        @Callback("text_changed")
        String change(String text) { return text + name; }

        @Override
        public String toString() { return name; }
      }

      @Attachable
      final class Robot {
        static ShopWiring wiring = ShopWiring.create();
        private final String name;

        Robot(String name) { this.name = name; }

        @Callback("message_posted")
        static void log(String text) { Trace.add("log " + text); }

        @Callback(value = "message_posted", order = -1)
        void spawn(String text) {
          Trace.add(name + " hears " + text);
          if (text.equals("more")) {
            wiring.robotAttachments().attach(new Robot(name + "+"));
          }
          if (text.equals("less")) {
            wiring.robotAttachments().detach(this);
          }
        }
      }
      """;

  private static final String WIRED =
      """
      ShopWiring wiring = ShopWiring.builder().onError(new Reports()).build();
      """;

  private final SmallProgram program;

  AttachablesTest(@TempDir Path root) {
    program = new SmallProgram(root, SOURCE);
  }

  @Test
  void instancesHaveStatesOfTheirOwn() throws Throwable {
    program.expect(
        WIRED
            + """
            Subscription ada = wiring.sessionAttachments().attach(new Session("Ada"));
            wiring.messagePosted().post("hi");
            wiring.sessionAttachments().attach(new Session("Bob"));
            wiring.messagePosted().post("hello");
            ada.close();
            ada.close();
            wiring.messagePosted().post("bye");
            Trace.add(ada.isActive() + " " + wiring.sessionAttachments().size());
            """,
        "log hi",
        "Ada 1: hi",
        "log hello",
        "Ada 2: hello",
        "Bob 1: hello",
        "log bye",
        "Bob 2: bye",
        "false 1");
  }

  @Test
  void sameInstanceMayBeAttachedTwice() throws Throwable {
    program.expect(
        WIRED
            + """
            Session ada = new Session("Ada");
            wiring.sessionAttachments().attach(ada);
            wiring.sessionAttachments().attach(ada);
            wiring.messagePosted().post("hi");
            Trace.add(wiring.sessionAttachments().detach(ada));
            wiring.messagePosted().post("hi");
            Trace.add(wiring.sessionAttachments().detach(ada));
            Trace.add(wiring.sessionAttachments().detach(ada));
            """,
        "log hi",
        "Ada 1: hi",
        "Ada 2: hi",
        "true",
        "log hi",
        "Ada 3: hi",
        "true",
        "false");
  }

  @Test
  void comingAndGoingTakesEffectWithTheNextFire() throws Throwable {
    program.expect(
        WIRED
            + """
            Robot.wiring = wiring;
            wiring.robotAttachments().attach(new Robot("R"));
            wiring.messagePosted().post("more");
            wiring.messagePosted().post("less");
            wiring.messagePosted().post("nothing");
            """,
        "R hears more",
        "log more",
        "R hears less",
        "R+ hears less",
        "log less",
        "log nothing");
  }

  @Test
  void answersComeFromAllInstances() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.sessionAttachments().attach(new Session("Ada"));
            wiring.sessionAttachments().attach(new Session("Bob"));
            Trace.ask(() -> wiring.messageChecked().check("tea"));
            Trace.ask(() -> wiring.textChanged().change("x"));
            """,
        "= [Ada likes tea, Bob likes tea]",
        "= xAdaBob");
  }

  @Test
  void failingInstanceAloneIsEvicted() throws Throwable {
    program.expect(
        WIRED
            + """
            Session ada = new Session("Ada");
            ada.isBroken = true;
            Subscription attached = wiring.sessionAttachments().attach(ada);
            wiring.sessionAttachments().attach(new Session("Bob"));
            Trace.ask(() -> wiring.messageChecked().check("tea"));
            Trace.ask(() -> wiring.messageChecked().check("tea"));
            Trace.add(attached.isActive());
            """,
        "report message_checked Session.check: Ada is broken [tea] of Ada evicted",
        "= [Bob likes tea]",
        "= [Bob likes tea]",
        "false");
  }

  @Test
  void successOfAnyEvictingEventEndsARowOfFailures() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.sessionAttachments().attach(new Session("Ada"));
            wiring.messageCounted().count(-1);
            wiring.chatClosed().close();
            Trace.add(wiring.sessionAttachments().size());
            wiring.sessionAttachments().attach(new Session("Bob"));
            wiring.messageCounted().count(1);
            wiring.chatClosed().close();
            wiring.messagePosted().post("hi");
            wiring.chatClosed().close();
            Trace.add(wiring.sessionAttachments().size());
            """,
        "report message_counted Session.count: negative [-1] of Ada",
        "report chat_closed Session.close: Ada stays [] of Ada evicted",
        "0",
        "report chat_closed Session.close: Bob stays [] of Bob",
        "log hi",
        "Bob 1: hi",
        "report chat_closed Session.close: Bob stays [] of Bob evicted",
        "0");
  }

  @Test
  void weaklyAttachedInstanceLeavesWhenItIsCollected() throws Throwable {
    program.expect(
        WIRED
            + """
            Subscription attached = wiring.sessionAttachments().attachWeakly(new Session("Ada"));
            for (int i = 0; i < 200 && attached.isActive(); i++) {
              System.gc();
              Thread.sleep(10);
            }
            wiring.messagePosted().post("hi");
            Trace.add(attached.isActive() + " " + wiring.sessionAttachments().size());
            """,
        "log hi",
        "false 0");
  }

  @Test
  void weaklyAttachedInstanceStaysWhileItIsHeld() throws Throwable {
    program.expect(
        WIRED
            + """
            Session ada = new Session("Ada");
            wiring.sessionAttachments().attachWeakly(ada);
            System.gc();
            wiring.messagePosted().post("hi");
            Trace.add(ada);
            """,
        "log hi",
        "Ada 1: hi",
        "Ada");
  }

  @Test
  void nullIsNoOwner() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.attempt(() -> wiring.sessionAttachments().attach(null));
            Trace.attempt(() -> wiring.sessionAttachments().detach(null));
            """,
        "! NullPointerException: owner",
        "! NullPointerException: owner");
  }
}
