package archive;

import dev.hardwire.Callback;
import java.util.ArrayList;
import java.util.List;

/** Keeps documents of one kind. */
public abstract class Archive<D> {
  private final List<D> kept = new ArrayList<>();

  @Callback(value = "document_signed", when = "isWanted")
  public void store(D document, int pages) {
    kept.add(document);
  }

  public boolean isWanted(D document) {
    return !kept.contains(document);
  }

  @Callback("year_closed")
  protected abstract List<D> close(int year);

  @Callback("year_closed")
  static void report(int year) {}
}
