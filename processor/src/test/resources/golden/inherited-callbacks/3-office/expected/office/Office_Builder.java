package office;

import dev.hardwire.index.Generated;
import java.util.Objects;
import letters.Letters;

/**
 * Builds {@link OfficeWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Office_Builder {
  private Office_Builder() {
  }

  static LettersStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Letters}.
   */
  public interface LettersStep {
    ShelfStep letters(Letters letters);
  }

  /**
   * Takes the {@link Boxes.Shelf}.
   */
  public interface ShelfStep {
    Ready shelf(Boxes.Shelf shelf);
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    OfficeWiring build();
  }

  private static final class Steps implements LettersStep, ShelfStep, Ready {
    private Letters letters;

    private Boxes.Shelf shelf;

    @Override
    public ShelfStep letters(Letters letters) {
      this.letters = Objects.requireNonNull(letters, "letters");
      return this;
    }

    @Override
    public Ready shelf(Boxes.Shelf shelf) {
      this.shelf = Objects.requireNonNull(shelf, "shelf");
      return this;
    }

    @Override
    public OfficeWiring build() {
      return OfficeWiring.create(letters, shelf, new Office_Context());
    }
  }
}
