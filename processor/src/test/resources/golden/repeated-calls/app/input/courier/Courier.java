package courier;

import dev.hardwire.Attachable;
import dev.hardwire.Callback;
import dev.hardwire.Event;
import dev.hardwire.EventWiring;
import dev.hardwire.FailurePolicy;
import dev.hardwire.Retry;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@EventWiring
public final class Courier {

  private Courier() {}

  @Event("parcel_sent")
  public interface ParcelSent {
    void fire(String to, int grams);
  }

  @Event(value = "price_asked", onError = FailurePolicy.ISOLATE)
  public interface PriceAsked {
    CompletableFuture<List<Integer>> fire(int grams);
  }

  public static final class Tracking {
    @Callback(
        value = "parcel_sent",
        executor = "web",
        timeout = "2s",
        maxInFlight = 4,
        retry = @Retry(attempts = 5, first = "200ms", max = "1m"))
    public void note(String to) throws IOException {}

    @Callback(value = "parcel_sent", async = true, retry = @Retry)
    public static CompletionStage<Void> announce(String to) {
      return CompletableFuture.completedFuture(null);
    }

    @Callback(value = "parcel_sent", async = true, retry = @Retry(attempts = 1))
    public static void count() {}

    @Callback(value = "price_asked", executor = "web", retry = @Retry(attempts = 2))
    public int price(int grams) throws IOException {
      return grams / 10;
    }
  }

  @Attachable
  public static final class Driver {
    @Callback(value = "parcel_sent", async = true, retry = @Retry(max = "1s"))
    public void load(int grams) {}
  }
}
