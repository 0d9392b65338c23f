package files;

import dev.hardwire.index.Generated;
import java.util.Objects;

/**
 * Builds {@link UploadsWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Uploads_Builder {
  private Uploads_Builder() {
  }

  static UploadsStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Uploads}.
   */
  public interface UploadsStep {
    Ready uploads(Uploads uploads);
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    UploadsWiring build();
  }

  private static final class Steps implements UploadsStep, Ready {
    private Uploads uploads;

    @Override
    public Ready uploads(Uploads uploads) {
      this.uploads = Objects.requireNonNull(uploads, "uploads");
      return this;
    }

    @Override
    public UploadsWiring build() {
      return UploadsWiring.create(uploads);
    }
  }
}
