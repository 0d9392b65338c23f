package signup.app;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers the requests of browsers. */
final class WebHandler implements HttpHandler {
  private static final int LONGEST_FORM = 8_192;

  /** A page of another host could otherwise have its name resolved to this machine and sign in. */
  private static final Pattern OWN_HOST =
      Pattern.compile("(?:127\\.0\\.0\\.1|localhost)(?::\\d+)?");

  private final SignupDesk desk;
  private final SignupPage page;

  WebHandler(SignupDesk desk, SignupPage page) {
    this.desk = desk;
    this.page = page;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      WebAnswer answer = answer(exchange);
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      Headers headers = exchange.getResponseHeaders();
      headers.set("Content-Type", answer.type() + "; charset=utf-8");
      headers.set("Cache-Control", "no-store");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Referrer-Policy", "same-origin");
      headers.set(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
              + " frame-ancestors 'none'");
      boolean headOnly = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(answer.status(), headOnly ? -1 : body.length);
      if (!headOnly) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  private WebAnswer answer(HttpExchange exchange) throws IOException {
    if (!isFromOwnPage(exchange.getRequestHeaders())) {
      return WebAnswer.text(403, "This page is served to this machine only.");
    }
    String method = exchange.getRequestMethod().replace("HEAD", "GET");
    return switch (method + " " + exchange.getRequestURI().getPath()) {
      case "GET /" -> WebAnswer.html(200, page.blank());
      case "GET /style.css" -> new WebAnswer(200, "text/css", StyleSheet.CSS);
      case "POST /" -> signUp(exchange);
      default -> WebAnswer.text(404, "There is only the page / here.");
    };
  }

  private static boolean isFromOwnPage(Headers headers) {
    String host = Optional.ofNullable(headers.getFirst("Host")).orElse("");
    Optional<String> origin = Optional.ofNullable(headers.getFirst("Origin"));
    return OWN_HOST.matcher(host).matches()
        && origin.orElse("http://" + host).equals("http://" + host);
  }

  private WebAnswer signUp(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LONGEST_FORM + 1);
    if (body.length > LONGEST_FORM) {
      return WebAnswer.text(413, "This form is too long.");
    }
    Optional<FormFields> form = FormFields.parse(new String(body, StandardCharsets.UTF_8));
    return form.map(this::signUp).orElseGet(() -> WebAnswer.text(400, "This is not a form."));
  }

  private WebAnswer signUp(FormFields form) {
    String name = form.value("name");
    String email = form.value("email");
    SignupResult result = desk.signUp(name, email);
    int status =
        switch (result.outcome()) {
          case COMPLETED, UNSENT -> 200;
          case UNDER_WAY -> 202;
          case REFUSED -> 422;
          case BROKEN_OFF -> 502;
        };
    return WebAnswer.html(status, page.with(result, name, email));
  }
}
