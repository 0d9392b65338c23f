package signup.app;

/**
 * An answer to a browser.
 *
 * @param status the HTTP status
 * @param type the content type
 * @param body the content
 */
record WebAnswer(int status, String type, String body) {

  static WebAnswer html(int status, String page) {
    return new WebAnswer(status, "text/html", page);
  }

  static WebAnswer text(int status, String text) {
    return new WebAnswer(status, "text/plain", text + "\n");
  }
}
