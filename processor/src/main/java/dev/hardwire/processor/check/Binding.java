package dev.hardwire.processor.check;

import dev.hardwire.processor.model.ParameterMatch;
import java.util.List;

/** How a callback's parameters take an event's arguments, or why they don't. */
public sealed interface Binding {

  /**
   * They fit.
   *
   * @param match by what they were found to fit
   * @param arguments for each parameter of the callback the index of the event's argument
   */
  record Bound(ParameterMatch match, List<Integer> arguments) implements Binding {
    /** A copy of the list is kept. */
    public Bound {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * They don't fit.
   *
   * @param isAmbiguous whether they would fit in more than one way
   * @param reason why, as the end of a sentence
   * @param action what to do about it
   */
  record Misfit(boolean isAmbiguous, String reason, String action) implements Binding {}
}
