package post;

import dev.hardwire.Attachable;
import dev.hardwire.Callback;
import dev.hardwire.Event;
import dev.hardwire.EventInfo;
import dev.hardwire.EventWiring;
import dev.hardwire.FailurePolicy;
import dev.hardwire.WhenFull;
import java.io.IOException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CompletableFuture;

@EventWiring(traceFires = true)
final class Post {

  @Event("letter_posted")
  interface LetterPosted {
    void fire(String from, String to, int grams);
  }

  @Event(value = "parcel_posted", onError = FailurePolicy.EVICT, sticky = true, open = true)
  interface ParcelPosted {
    void fire(String to, long grams);
  }

  @Event(value = "box_emptied", onError = FailurePolicy.COLLECT)
  interface BoxEmptied {
    void fire();
  }

  static final class Sorting {
    @Callback("letter_posted")
    void weigh(int grams) {}

    @Callback(value = "letter_posted", executor = "sorting", timeout = "2s")
    void sort(String to) throws IOException {}

    @Callback(value = "letter_posted", async = true, maxInFlight = 10, when = "isHeavy")
    static CompletionStage<String> charge(EventInfo info, String from) {
      return CompletableFuture.completedFuture(from);
    }

    static boolean isHeavy(int grams) {
      return grams > 20;
    }

    @Callback(value = "box_emptied", executor = "night-shift")
    static void count() {}
  }

  @Attachable
  static final class Postman {
    @Callback(
        value = "parcel_posted",
        executor = "sorting",
        maxInFlight = 1,
        whenFull = WhenFull.REJECT,
        timeout = "500ms")
    void carry(long grams) {}
  }
}
