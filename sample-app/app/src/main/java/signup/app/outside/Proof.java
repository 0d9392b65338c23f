package signup.app.outside;

/**
 * What shows that something was done.
 *
 * @param title what is shown, and where it comes from
 * @param text one line or several
 */
public record Proof(String title, String text) {}
