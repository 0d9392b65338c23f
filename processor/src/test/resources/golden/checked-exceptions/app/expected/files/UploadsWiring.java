package files;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.Installation;
import dev.hardwire.runtime.internal.Installer;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/**
 * The events of {@link Uploads}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class UploadsWiring {
  private final FileUploaded fileUploaded;

  private UploadsWiring(Uploads uploads) {
    this.fileUploaded = new Uploads_FileUploadedDispatcher(uploads);
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static UploadsWiring create(Uploads uploads) {
    Objects.requireNonNull(uploads, "uploads");
    return new UploadsWiring(uploads);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static Uploads_Builder.UploadsStep builder() {
    return Uploads_Builder.start();
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   */
  public static Unconnected unconnected() {
    return new Unconnected();
  }

  /**
   * The event {@code file_deleted}.
   */
  public FileDeleted fileDeleted() {
    return Uploads_FileDeletedDispatcher.CONTRACT;
  }

  /**
   * The event {@code file_uploaded}.
   */
  public FileUploaded fileUploaded() {
    return fileUploaded;
  }

  /**
   * Fires an event by its name.
   *
   * @param event the name of the event
   * @param arguments the event's arguments; widened as in a Java call
   * @return what the event answers; null where it answers nothing
   * @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
   */
  public Object run(String event, Object... arguments) throws FileNotFoundException, IOException,
      TimeoutException {
    return Uploads_EventsByName.run(this, event, arguments);
  }

  /**
   * Lets the events' publishers fire by this wiring until the installation is closed.
   *
   * @throws IllegalStateException if a wiring is installed already
   */
  public Installation install() {
    return new Installer()
        .link(
            () -> FileUploadedPublisher.link(fileUploaded()),
            () -> FileUploadedPublisher.unlink(fileUploaded()))
        .install();
  }

  /**
   * The events of {@link UploadsWiring} before its owners are known.
   * Firing one before {@code connect} throws an {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private final Uploads_Fronts fronts = new Uploads_Fronts();

    private boolean isConnected;

    private Unconnected() {
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized UploadsWiring connect(Uploads uploads) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "UploadsWiring is connected already: connect(...) was called twice.");
      }
      UploadsWiring connected = UploadsWiring.create(uploads);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected;
    }

    /**
     * The event {@code file_deleted}.
     */
    public FileDeleted fileDeleted() {
      return fronts.fileDeleted;
    }

    /**
     * The event {@code file_uploaded}.
     */
    public FileUploaded fileUploaded() {
      return fronts.fileUploaded;
    }
  }
}
