package signup.app;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a sign-up.
 *
 * @param outcome how it ended
 * @param message the outcome in words, for the user
 * @param steps what was done, also where the sign-up broke off
 */
record SignupResult(Outcome outcome, String message, List<Step> steps) {

  /** How a sign-up ends. */
  enum Outcome {
    /** All callbacks ran. */
    COMPLETED,
    /** The user can't be accepted; nothing was done. */
    REFUSED,
    /** A callback failed, and those after it didn't run. What was done before stays done. */
    BROKEN_OFF
  }

  SignupResult {
    steps = List.copyOf(steps);
  }

  static SignupResult completed(String email, List<Step> steps) {
    return new SignupResult(Outcome.COMPLETED, email + " has signed up.", steps);
  }

  static SignupResult refused(RuntimeException reason) {
    return new SignupResult(
        Outcome.REFUSED, "Not signed up: " + reason.getMessage() + ".", List.of());
  }

  static SignupResult brokenOff(String email, @Nullable String reason, List<Step> steps) {
    String done =
        steps.isEmpty()
            ? "Nothing was done before."
            : "Done before, and kept: "
                + String.join(", ", steps.stream().map(Step::callback).toList())
                + ".";
    String message = "The sign-up of " + email + " is incomplete: " + reason + ". ";
    return new SignupResult(Outcome.BROKEN_OFF, message + done, steps);
  }
}
