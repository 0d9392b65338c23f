package dev.hardwire.durable.engine;

/** What is stored was written by a later version of the application. */
public final class NewerVersionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Says which.
   *
   * @param event the name of the event
   * @param stored the version that was found
   * @param known the version that this application has
   */
  public NewerVersionException(String event, int stored, int known) {
    super(
        "Deliveries of '"
            + event
            + "' are stored with version "
            + stored
            + ", and this application knows "
            + known
            + ". They are kept until a later one reads them");
  }
}
