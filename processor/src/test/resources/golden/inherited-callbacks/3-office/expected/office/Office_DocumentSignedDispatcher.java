package office;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.AttachmentList;
import dev.hardwire.runtime.internal.Connection;
import letters.Letters;
import letters.LettersModule_Index;

/**
 * Fires {@code document_signed}: runs, in this order,
 *
 * <ol>
 *   <li>{@code Letters.count}
 *   <li>{@code Letters.store}, if {@code isWanted}
 *   <li>{@link Boxes.Folder#open(CharSequence)} of each that is attached
 *   <li>{@link Boxes.Shelf#open(Object)}
 *   <li>{@code Letters.listSigned}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Office_DocumentSignedDispatcher implements DocumentSigned {
  private final Letters letters;

  private final Boxes.Shelf shelf;

  private final AttachmentList<Boxes.Folder> folderAttachments;

  Office_DocumentSignedDispatcher(Letters letters, Boxes.Shelf shelf, Office_Context context) {
    this.letters = letters;
    this.shelf = shelf;
    this.folderAttachments = context.folderAttachments;
  }

  @Override
  public void signed(String document, int pages) {
    Connection<Boxes.Folder>[] folderConnections = this.folderAttachments.current();
    LettersModule_Index.Letters_count(letters);
    if (letters.isWanted(document)) {
      letters.store(document, pages);
    }
    for (Connection<Boxes.Folder> connection : folderConnections) {
      Boxes.Folder folder = connection.target();
      if (folder != null) {
        folder.open(document);
      }
    }
    shelf.open(document);
    letters.listSigned(document);
  }

  @Override
  public String toString() {
    return "document_signed:"
        + " Letters.count,"
        + " Letters.store,"
        + " Boxes.Folder.open,"
        + " Boxes.Shelf.open,"
        + " Letters.listSigned";
  }
}
