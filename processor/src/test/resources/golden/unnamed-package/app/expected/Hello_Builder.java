import dev.hardwire.index.Generated;
import java.lang.Override;
import java.lang.SuppressWarnings;

/**
 * Builds {@link HelloWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Hello_Builder {
  private Hello_Builder() {
  }

  static Ready start() {
    return new Steps();
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    HelloWiring build();
  }

  private static final class Steps implements Ready {
    @Override
    public HelloWiring build() {
      return HelloWiring.create();
    }
  }
}
