package signup.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signup.events.UserJoined;
import signup.events.UserJoining;

/** The page with the form, what became of the last sign-up, and the callbacks. */
final class SignupPage {
  private final List<String> events;

  /** A page that shows which callbacks listen to the events, as the events themselves tell it. */
  SignupPage(UserJoining joining, UserJoined joined) {
    this.events = List.of(joining.toString(), joined.toString());
  }

  /** The page before a sign-up. */
  String blank() {
    return page(form("", "", ""), "");
  }

  /** The page after a sign-up; what was entered stays in the form unless the user has signed up. */
  String with(SignupResult result, String name, String email) {
    boolean signedUp = result.isSignedUp();
    // The cursor is in the name's field, so that is where a screen reader begins to read.
    String described = " aria-describedby=\"message\"";
    String form = signedUp ? form("", "", described) : form(name, email, described);
    return page(form, outcome(result));
  }

  private String page(String form, String outcome) {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Sign up</title>
    <link rel="stylesheet" href="/style.css">
    </head>
    <body>
    <header>
    <h1>Sign up</h1>
    <p>Two events, <code>user_joining</code> and <code>user_joined</code>. Each module that listens shows below
    what it did.</p>
    </header>
    <main>
    %s%s%s</main>
    </body>
    </html>
    """
        .formatted(form, outcome, wiredCallbacks());
  }

  private static String form(String name, String email, String described) {
    return """
    <form class="card" method="post" action="/">
    <div class="field">
    <label for="name">Name</label>
    <input id="name" name="name" value="%s" autocomplete="name" maxlength="100" required autofocus%s>
    </div>
    <div class="field">
    <label for="email">E-mail address</label>
    <input id="email" name="email" value="%s" type="email" autocomplete="email" maxlength="254" required>
    </div>
    <button>Sign up</button>
    </form>
    """
        .formatted(escape(name), described, escape(email));
  }

  private static String outcome(SignupResult result) {
    String style =
        switch (result.outcome()) {
          case COMPLETED, UNDER_WAY -> "completed";
          case UNSENT -> "unsent";
          case REFUSED -> "refused";
          case BROKEN_OFF -> "broken-off";
        };
    String role = style.equals("completed") ? "status" : "alert";
    String steps = result.steps().stream().map(SignupPage::step).collect(Collectors.joining());
    return """
    <section id="outcome" aria-label="What became of it">
    <p id="message" class="outcome %s" role="%s">%s</p>
    %s</section>
    """
        .formatted(style, role, escape(result.message()), steps);
  }

  private static String step(Step step) {
    String text = step.proof().text();
    String shown = text.isEmpty() ? "" : "<pre>" + escape(text) + "</pre>\n";
    return """
    <article class="card">
    <h2>%s <code>%s</code></h2>
    <p>%s</p>
    %s</article>
    """
        .formatted(
            escape(step.module()),
            escape(step.callback()),
            escape(capitalized(step.proof().title())),
            shown);
  }

  private String wiredCallbacks() {
    String items =
        events.stream()
            .flatMap(event -> Stream.of(event.substring(event.indexOf(": ") + 2).split(", ", -1)))
            .map(callback -> "<li><code>" + escape(callback) + "</code></li>\n")
            .collect(Collectors.joining());
    return """
    <section aria-labelledby="wired">
    <h2 id="wired">Wired callbacks</h2>
    <ol id="callbacks">
    %s</ol>
    </section>
    """
        .formatted(items);
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** For text between tags and in quoted attributes. */
  private static String escape(String text) {
    return text.codePoints().mapToObj(SignupPage::escaped).collect(Collectors.joining());
  }

  private static String escaped(int character) {
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> Character.toString(character);
    };
  }
}
