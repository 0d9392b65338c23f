package signup.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page, as any HTTP client sees it. */
final class WebTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private WebRun run = new WebRun(Map.of());

  @AfterEach
  void end() {
    run.close();
  }

  @Test
  void pageHasAForm() throws Exception {
    HttpResponse<String> page = get("");
    assertEquals(200, page.statusCode());
    assertContains(page, "<form class=\"card\" method=\"post\" action=\"/\">");
    assertContains(page, "<label for=\"name\">Name</label>");
    assertContains(page, "<label for=\"email\">E-mail address</label>");
    assertEquals("text/html; charset=utf-8", header(page, "Content-Type"));
    assertTrue(header(page, "Content-Security-Policy").startsWith("default-src 'none';"));
  }

  @Test
  void signUpShowsWhatEachModuleDid() throws Exception {
    HttpResponse<String> page = signUp("Zoë", "zoe@example.org");
    assertEquals(200, page.statusCode());
    assertContains(page, "role=\"status\">zoe@example.org has signed up.</p>");
    assertContains(page, "name       Zoë\nemail      zoe@example.org\n");
    assertContains(page, "To: Zoë &lt;zoe@example.org&gt;\n");
    assertContains(page, "INFO: zoe@example.org has joined</pre>");
    assertContains(page, "{&quot;content&quot;:&quot;Zoë (zoe@example.org) has joined&quot;");
    assertContains(page, "<input id=\"name\" name=\"name\" value=\"\"");
  }

  @Test
  void everybodySeesTheirOwnMessagesWhenManySignUpAtOnce() {
    List<CompletableFuture<HttpResponse<String>>> pages =
        IntStream.range(0, 20)
            .mapToObj(i -> "name=Ada" + i + "&email=ada" + i + "@example.org")
            .map(form -> client.sendAsync(request(form), BodyHandlers.ofString()))
            .toList();
    for (int i = 0; i < pages.size(); i++) {
      HttpResponse<String> page = pages.get(i).join();
      assertContains(page, ">ada" + i + "@example.org has signed up.</p>");
      assertContains(page, "name       Ada" + i + "\n");
      assertContains(page, "To: Ada" + i + " &lt;ada" + i + "@example.org&gt;\n");
      assertContains(page, ">INFO: ada" + i + "@example.org has joined</pre>");
      assertContains(page, "{&quot;content&quot;:&quot;Ada" + i + " (ada");
    }
  }

  @Test
  void wiredCallbacksAreListedInTheirOrder() throws Exception {
    HttpResponse<String> page = get("");
    assertContains(
        page,
        """
        <li><code>Database.addUser</code></li>
        <li><code>JoinLog.logJoin</code></li>
        <li><code>Emails.greetNewUser (durable)</code></li>
        <li><code>Notifications.notifyNewUser (durable)</code></li>
        """);
  }

  @Test
  void refusalIsShownAndWhatWasEnteredStays() throws Exception {
    signUp("Ada", "ada@example.org");
    HttpResponse<String> duplicate = signUp("Eve", "ADA@example.org");
    assertEquals(422, duplicate.statusCode());
    assertContains(
        duplicate, "role=\"alert\">Not signed up: ADA@example.org has already signed up.</p>");
    assertContains(duplicate, "value=\"Eve\"");
    assertContains(duplicate, "value=\"ADA@example.org\"");
    assertEquals(422, signUp("", "eve@example.org").statusCode());
    assertEquals(422, signUp("Eve", "eve").statusCode());
    assertEquals(422, post("").statusCode());
  }

  @Test
  void markupInAnEntryIsText() throws Exception {
    String name = "<script>alert('x')</script>\" onfocus=\"alert(1)";
    for (String email : List.of("eve", "eve@example.org")) {
      HttpResponse<String> page = signUp(name, email);
      assertFalse(page.body().contains("<script"), page.body());
      assertFalse(page.body().contains("\" onfocus"), page.body());
      assertContains(page, "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot; onfocus=&quot;");
    }
  }

  @Test
  void failureToSendIsShownAndTheUserHasSignedUp() throws Exception {
    run.close();
    String mailServer = "smtp://127.0.0.1:" + ClosedPort.find();
    run = new WebRun(Map.of("SMTP_URL", mailServer));
    HttpResponse<String> page = signUp("Ada", "ada@example.org");
    assertEquals(200, page.statusCode());
    assertContains(
        page,
        "role=\"alert\">ada@example.org has signed up. To be tried again:"
            + " Emails.greetNewUser.</p>");
    String reason =
        "cannot send an e-mail to ada@example.org through " + mailServer + ": Connection refused";
    assertContains(page, "<p>To be tried again</p>\n<pre>" + reason + "</pre>");
    assertContains(page, "email      ada@example.org\n");
    assertContains(page, "{&quot;content&quot;:&quot;Ada (ada@example.org) has joined&quot;");
    assertContains(page, "<input id=\"name\" name=\"name\" value=\"\"");
    assertEquals(200, get("").statusCode(), "the page is still served");
    run.end(3);
    run.assertShows("Not sent yet: 1. The next run goes on with them.");
  }

  @Test
  void othersAreNotServed() throws Exception {
    assertEquals(404, get("favicon.ico").statusCode());
    assertEquals(400, post("name=%zz").statusCode());
    assertEquals(413, post("name=" + "x".repeat(9_000)).statusCode());
    HttpRequest.Builder foreignPage =
        HttpRequest.newBuilder(URI.create(run.url())).header("Origin", "http://evil.example");
    assertEquals(403, send(foreignPage.POST(BodyPublishers.ofString("name=a"))).statusCode());
    HttpRequest.Builder deletion = HttpRequest.newBuilder(URI.create(run.url())).DELETE();
    assertEquals(404, send(deletion).statusCode());
  }

  @Test
  void otherHostNamesAreNotServed() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), run.port())) {
      String request = "GET / HTTP/1.1\r\nHost: evil.example:" + run.port() + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
      assertEquals("HTTP/1.1 403", answer);
    }
  }

  @Test
  void portThatIsTakenIsReported(@TempDir Path folder) {
    String database = folder.resolve("signup.db").toString();
    Run.of("", Map.of(), "--web", "--port", "" + run.port(), "--db", database)
        .assertExitCode(3)
        .assertComplains(
            "The sign-up service can't run: cannot serve the page on port "
                + run.port()
                + ": Address already in use.");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(run.url() + path)));
  }

  private HttpResponse<String> signUp(String name, String email) throws Exception {
    return post("name=" + encoded(name) + "&email=" + encoded(email));
  }

  private HttpResponse<String> post(String form) throws Exception {
    return client.send(request(form), BodyHandlers.ofString());
  }

  private HttpRequest request(String form) {
    return HttpRequest.newBuilder(URI.create(run.url()))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form))
        .build();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static void assertContains(HttpResponse<String> page, String text) {
    assertTrue(page.body().contains(text), () -> "no \"" + text + "\" in:\n" + page.body());
  }

  private static String header(HttpResponse<String> page, String name) {
    return page.headers().firstValue(name).orElseThrow();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
