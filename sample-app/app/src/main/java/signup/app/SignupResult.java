package signup.app;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a sign-up.
 *
 * @param outcome how it ended
 * @param message the outcome in words, for the user
 * @param steps what was done
 */
record SignupResult(Outcome outcome, String message, List<Step> steps) {

  /** How a sign-up ends. */
  enum Outcome {
    /** All callbacks have done their work. */
    COMPLETED,
    /** The user has signed up; a message has not been sent yet. */
    UNDER_WAY,
    /** The user has signed up; a message could not be sent yet. */
    UNSENT,
    /** The user can't be accepted; nothing was done. */
    REFUSED,
    /** A callback failed, and those after it didn't run. The user has not been stored. */
    BROKEN_OFF
  }

  SignupResult {
    steps = List.copyOf(steps);
  }

  /** The result where nothing has kept the user from signing up, whatever became of messages. */
  static SignupResult signedUp(String email, List<Step> steps) {
    String unsent = callbacks(steps, Step.State.FAILED);
    String underWay = callbacks(steps, Step.State.UNDER_WAY);
    Outcome outcome =
        !unsent.isEmpty()
            ? Outcome.UNSENT
            : underWay.isEmpty() ? Outcome.COMPLETED : Outcome.UNDER_WAY;
    String message =
        email
            + " has signed up."
            + (unsent.isEmpty() ? "" : " To be tried again: " + unsent + ".")
            + (underWay.isEmpty() ? "" : " Still under way: " + underWay + ".");
    return new SignupResult(outcome, message, steps);
  }

  static SignupResult refused(RuntimeException reason) {
    return new SignupResult(
        Outcome.REFUSED, "Not signed up: " + reason.getMessage() + ".", List.of());
  }

  static SignupResult brokenOff(String email, @Nullable String reason) {
    String message = "The sign-up of " + email + " has failed: " + reason + ". Nothing was stored.";
    return new SignupResult(Outcome.BROKEN_OFF, message, List.of());
  }

  /** Whether the user has been stored, and nothing has kept the others from being told. */
  boolean isSignedUp() {
    return switch (outcome) {
      case COMPLETED, UNDER_WAY, UNSENT -> true;
      case REFUSED, BROKEN_OFF -> false;
    };
  }

  private static String callbacks(List<Step> steps, Step.State state) {
    return String.join(
        ", ", steps.stream().filter(step -> step.state() == state).map(Step::callback).toList());
  }
}
