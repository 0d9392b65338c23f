package office;

import archive.ArchiveModule_Index;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.AttachmentList;
import dev.hardwire.runtime.internal.Connection;
import letters.Letters;
import letters.LettersModule_Index;

/**
 * Fires {@code year_closed}: runs, in this order,
 *
 * <ol>
 *   <li>{@code Archive.report}
 *   <li>{@code Letters.close}
 *   <li>{@code Boxes.Folder.label} of each that is attached
 *   <li>{@code Boxes.Shelf.label}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Office_YearClosedDispatcher implements YearClosed {
  private final Letters letters;

  private final Boxes.Shelf shelf;

  private final AttachmentList<Boxes.Folder> folderAttachments;

  Office_YearClosedDispatcher(Letters letters, Boxes.Shelf shelf, Office_Context context) {
    this.letters = letters;
    this.shelf = shelf;
    this.folderAttachments = context.folderAttachments;
  }

  @Override
  public void close(int year) {
    Connection<Boxes.Folder>[] folderConnections = this.folderAttachments.current();
    ArchiveModule_Index.Archive_report(year);
    LettersModule_Index.Letters_close(letters, year);
    for (Connection<Boxes.Folder> connection : folderConnections) {
      Boxes.Folder folder = connection.target();
      if (folder != null) {
        folder.label(year);
      }
    }
    shelf.label(year);
  }

  @Override
  public String toString() {
    return "year_closed:"
        + " Archive.report,"
        + " Letters.close,"
        + " Boxes.Folder.label,"
        + " Boxes.Shelf.label";
  }
}
