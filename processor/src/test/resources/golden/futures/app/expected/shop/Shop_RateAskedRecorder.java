package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.testing.Recorder;
import dev.hardwire.testing.Recordings;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Records fires of {@code rate_asked}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_RateAskedRecorder extends Recorder<Shop_RateAskedRecorder.Call> implements Shop.RateAsked {
  private final Double answer;

  /**
   * A recorder that stands in for the event.
   */
  public Shop_RateAskedRecorder(Double answer) {
    super("rate_asked");
    this.answer = answer;
  }

  Shop_RateAskedRecorder(Recordings recordings) {
    super("rate_asked", recordings);
    this.answer = null;
  }

  @Override
  public CompletableFuture<Double> ask(String currency) {
    record(new Call(currency));
    return CompletableFuture.completedFuture(Objects.requireNonNull(
        this.answer, "This recorder belongs to a wiring: fire the wiring's event instead."));
  }

  void heardByWiring(String currency) {
    record(new Call(currency));
  }

  /**
   * The arguments of a fire of {@code rate_asked}.
   */
  public record Call(String currency) {
  }
}
