package signup.app;

import signup.app.outside.Proof;

/**
 * What became of one callback for a sign-up.
 *
 * @param module the module that the callback belongs to
 * @param callback owner and method
 * @param state how far it has got
 * @param proof what shows it
 */
record Step(String module, String callback, State state, Proof proof) {

  /** How far a callback has got. */
  enum State {
    /** It has not run, or has not ended. */
    UNDER_WAY,
    /** It has done its work. */
    DONE,
    /** It has failed, and is tried again later. */
    FAILED
  }

  /** A callback that has told nothing yet. */
  Step(String module, String callback) {
    this(module, callback, State.UNDER_WAY, new Proof("still under way", ""));
  }

  Step done(Proof shown) {
    return new Step(module, callback, State.DONE, shown);
  }

  Step failed(String reason) {
    return new Step(module, callback, State.FAILED, new Proof("to be tried again", reason));
  }
}
