package dev.hardwire.tools.render;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.hardwire.tools.manifest.CallbackEntry;
import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.report.EventReport;
import dev.hardwire.tools.report.WiringReport;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * Writes a wiring as an AsyncAPI 3.0 document, in JSON. An event is a channel with one message,
 * which carries the event's parameters; to fire it is an operation that sends, each callback is one
 * that receives.
 */
public final class AsyncApi {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final WiringReport wiring;
  private final ModuleNames modules;
  private final JsonObject operations = new JsonObject();

  private AsyncApi(WiringReport wiring) {
    this.wiring = wiring;
    this.modules = ModuleNames.of(wiring);
  }

  /** Returns the document; a version of the application is nothing that a wiring knows. */
  public static String of(WiringReport wiring) {
    return GSON.toJson(new AsyncApi(wiring).document()) + "\n";
  }

  private JsonObject document() {
    JsonObject channels = new JsonObject();
    for (EventReport event : wiring.events()) {
      channels.add(event.event().name(), channel(event.event()));
      operations(event);
    }
    JsonObject document = new JsonObject();
    document.addProperty("asyncapi", "3.0.0");
    document.add("info", about());
    document.addProperty("defaultContentType", "application/json");
    document.add("channels", channels);
    document.add("operations", operations);
    return document;
  }

  private JsonObject about() {
    JsonObject about = new JsonObject();
    about.addProperty("title", wiring.manifest().wiring());
    about.addProperty("version", "0");
    about.addProperty("description", "The events that this application is wired by");
    return about;
  }

  private JsonObject channel(EventEntry event) {
    JsonObject message = new JsonObject();
    message.addProperty("name", event.name());
    message.addProperty("title", Wording.withoutPackages(event.contract()));
    message.add("payload", PayloadSchema.of(event.signature().parameters()));
    JsonObject messages = new JsonObject();
    messages.add(event.name(), message);
    JsonObject channel = new JsonObject();
    channel.addProperty("address", event.name());
    channel.add("messages", messages);
    channel.addProperty("x-contract", event.contract());
    channel.addProperty("x-answer", Wording.lower(event.answer().kind()));
    channel.addProperty("x-on-error", event.delivery().onError());
    return channel;
  }

  private void operations(EventReport event) {
    String name = event.event().name();
    JsonObject fire = operation("send", "Fires " + name, name);
    JsonArray places = new JsonArray();
    event.firings().forEach(firing -> places.add(Wording.method(firing.place())));
    fire.add("x-fired-in", places);
    operations.add("fire:" + name, fire);
    IntStream.range(0, event.callbacks().size())
        .forEach(i -> callback(name, i + 1, event.callbacks().get(i).callback()));
  }

  private void callback(String event, int number, CallbackEntry callback) {
    JsonObject module = new JsonObject();
    module.addProperty("name", modules.title(callback.module()));
    JsonArray tags = new JsonArray();
    tags.add(module);
    JsonObject operation = operation("receive", callback.displayName(), event);
    operation.add("tags", tags);
    operation.addProperty("x-callback", callback.owner() + "." + callback.method());
    operation.addProperty("x-position", number);
    operations.add("hear:" + event + ":" + number, operation);
  }

  private static JsonObject operation(String action, String title, String event) {
    String channel = "#/channels/" + pointer(event);
    JsonArray messages = new JsonArray();
    messages.add(reference(channel + "/messages/" + pointer(event)));
    JsonObject operation = new JsonObject();
    operation.addProperty("action", action);
    operation.addProperty("title", title);
    operation.add("channel", reference(channel));
    operation.add("messages", messages);
    return operation;
  }

  private static JsonObject reference(String pointer) {
    JsonObject reference = new JsonObject();
    reference.addProperty("$ref", pointer);
    return reference;
  }

  private static String pointer(String name) {
    return URLEncoder.encode(name.replace("~", "~0").replace("/", "~1"), StandardCharsets.UTF_8);
  }
}
