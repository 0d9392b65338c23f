package office;

import archive.ArchiveModule_Index;
import dev.hardwire.index.Generated;
import dev.hardwire.index.WiredFrom;
import dev.hardwire.runtime.Attachments;
import java.util.Objects;
import letters.Letters;
import letters.LettersModule_Index;

/**
 * The events of {@link Office}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@WiredFrom({
    ArchiveModule_Index.class,
    LettersModule_Index.class
})
final class OfficeWiring {
  private final Office_Context context;

  private final DocumentSigned documentSigned;

  private final YearClosed yearClosed;

  private OfficeWiring(Letters letters, Boxes.Shelf shelf, Office_Context context) {
    this.context = context;
    this.documentSigned = new Office_DocumentSignedDispatcher(letters, shelf, context);
    this.yearClosed = new Office_YearClosedDispatcher(letters, shelf, context);
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static OfficeWiring create(Letters letters, Boxes.Shelf shelf) {
    return create(letters, shelf, new Office_Context());
  }

  static OfficeWiring create(Letters letters, Boxes.Shelf shelf, Office_Context context) {
    Objects.requireNonNull(letters, "letters");
    Objects.requireNonNull(shelf, "shelf");
    return new OfficeWiring(letters, shelf, context);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static Office_Builder.LettersStep builder() {
    return Office_Builder.start();
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   */
  public static Unconnected unconnected() {
    return new Unconnected(new Office_Context());
  }

  /**
   * The event {@code document_signed}.
   */
  public DocumentSigned documentSigned() {
    return documentSigned;
  }

  /**
   * The event {@code year_closed}.
   */
  public YearClosed yearClosed() {
    return yearClosed;
  }

  /**
   * Attaches instances of {@link Boxes.Folder}.
   */
  public Attachments<Boxes.Folder> folderAttachments() {
    return this.context.folderAttachments;
  }

  /**
   * Fires an event by its name.
   *
   * @param event the name of the event
   * @param arguments the event's arguments; widened as in a Java call
   * @return what the event answers; null where it answers nothing
   * @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
   */
  public Object run(String event, Object... arguments) {
    return Office_EventsByName.run(this, event, arguments);
  }

  /**
   * The events of {@link OfficeWiring} before its owners are known.
   * Firing one before {@code connect} throws an {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private final Office_Fronts fronts = new Office_Fronts();

    private boolean isConnected;

    private final Office_Context context;

    private Unconnected(Office_Context context) {
      this.context = context;
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized OfficeWiring connect(Letters letters, Boxes.Shelf shelf) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "OfficeWiring is connected already: connect(...) was called twice.");
      }
      OfficeWiring connected = OfficeWiring.create(letters, shelf, this.context);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected;
    }

    /**
     * Attaches instances of {@link Boxes.Folder}.
     */
    public Attachments<Boxes.Folder> folderAttachments() {
      return this.context.folderAttachments;
    }

    /**
     * The event {@code document_signed}.
     */
    public DocumentSigned documentSigned() {
      return fronts.documentSigned;
    }

    /**
     * The event {@code year_closed}.
     */
    public YearClosed yearClosed() {
      return fronts.yearClosed;
    }
  }
}
