package signup.app;

import signup.app.outside.Proof;

/**
 * What one callback did for a sign-up.
 *
 * @param module the module that the callback belongs to
 * @param callback owner and method
 * @param proof what shows it
 */
record Step(String module, String callback, Proof proof) {}
