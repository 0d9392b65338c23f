package dev.hardwire.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The DevTools protocol of a browser's first page: one JSON text per call, one per answer. */
final class DevTools implements AutoCloseable {
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final WebSocket socket;

  DevTools(int port) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    URI pages = URI.create("http://127.0.0.1:" + port + "/json/list");
    String list =
        client.send(HttpRequest.newBuilder(pages).build(), BodyHandlers.ofString()).body();
    URI page = URI.create(field(list, "webSocketDebuggerUrl").orElseThrow());
    socket =
        client.newWebSocketBuilder().buildAsync(page, new Listener()).get(30, TimeUnit.SECONDS);
  }

  /**
   * Calls a method of the browser.
   *
   * @param parameters a JSON object
   * @return the answer, a JSON object
   */
  String call(String method, String parameters) throws Exception {
    String call = "{\"id\":1,\"method\":\"%s\",\"params\":%s}".formatted(method, parameters);
    socket.sendText(call, true).get(30, TimeUnit.SECONDS);
    String answer = answers.poll(30, TimeUnit.SECONDS);
    if (answer == null) {
      throw new AssertionError("no answer to " + call);
    }
    return answer;
  }

  static String quoted(String text) {
    return new JsonPrimitive(text).toString();
  }

  /** Returns the first text by this name, wherever it stands in the JSON. */
  static Optional<String> field(String json, String name) {
    return field(JsonParser.parseString(json), name);
  }

  private static Optional<String> field(JsonElement json, String name) {
    if (json.isJsonArray()) {
      return first(json.getAsJsonArray().asList(), name);
    }
    if (!json.isJsonObject()) {
      return Optional.empty();
    }
    JsonObject object = json.getAsJsonObject();
    JsonElement value = object.get(name);
    return value != null && value.isJsonPrimitive()
        ? Optional.of(value.getAsString())
        : first(object.asMap().values(), name);
  }

  private static Optional<String> first(Collection<JsonElement> values, String name) {
    return values.stream().flatMap(value -> field(value, name).stream()).findFirst();
  }

  @Override
  public void close() {
    socket.abort();
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder answer = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      answer.append(part);
      if (last) {
        answers.add(answer.toString());
        answer.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
