package dev.hardwire.processor.model;

import java.util.Optional;

/**
 * Whether an event of a wiring leaves the process, or enters it.
 *
 * @param isSent whether each fire is sent to others
 * @param isReceived whether what others send runs its callbacks
 * @param key which of the event's arguments keeps fires apart; absent for none
 */
public record RemoteModel(boolean isSent, boolean isReceived, Optional<Integer> key) {

  /** Of an event that stays in the process. */
  public static final RemoteModel NONE = new RemoteModel(false, false, Optional.empty());

  /** Whether it does either. */
  public boolean isPresent() {
    return isSent || isReceived;
  }
}
