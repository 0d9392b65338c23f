package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.testing.Recorder;
import dev.hardwire.testing.Recordings;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Records fires of {@code quotes_asked}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_QuotesAskedRecorder extends Recorder<Shop_QuotesAskedRecorder.Call> implements Shop.QuotesAsked {
  /**
   * A recorder that stands in for the event.
   */
  public Shop_QuotesAskedRecorder() {
    super("quotes_asked");
  }

  Shop_QuotesAskedRecorder(Recordings recordings) {
    super("quotes_asked", recordings);
  }

  @Override
  public CompletableFuture<List<Number>> fire(Object asker, String item) {
    record(new Call(asker, item));
    return CompletableFuture.completedFuture(List.of());
  }

  void heardByWiring(Object asker, String item) {
    record(new Call(asker, item));
  }

  /**
   * The arguments of a fire of {@code quotes_asked}.
   */
  public record Call(Object asker, String item) {
  }
}
