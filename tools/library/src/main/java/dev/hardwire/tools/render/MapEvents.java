package dev.hardwire.tools.render;

import com.google.gson.JsonObject;
import dev.hardwire.tools.manifest.CallbackEntry;
import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.report.CallbackReport;
import dev.hardwire.tools.report.EventReport;
import dev.hardwire.tools.report.Firing;
import dev.hardwire.tools.report.WiringReport;

/** The events of a wiring as JSON, with their callbacks and those who fire them. */
final class MapEvents {
  private final MapJson json;
  private final WiringReport wiring;
  private final ModuleNames modules;

  MapEvents(MapJson json, WiringReport wiring, ModuleNames modules) {
    this.json = json;
    this.wiring = wiring;
    this.modules = modules;
  }

  JsonObject event(EventReport report) {
    EventEntry event = report.event();
    JsonObject object = new JsonObject();
    object.addProperty("name", event.name());
    object.addProperty("module", ModuleNames.moduleOf(event, wiring));
    object.addProperty("contract", event.contract());
    object.addProperty("dispatcher", event.dispatcher());
    object.addProperty("signature", Wording.signature(event.signature()));
    object.add("facts", EventFacts.of(event));
    object.add("callbacks", MapJson.array(report.callbacks(), this::callback));
    object.add("firings", MapJson.array(report.firings(), this::firing));
    return object;
  }

  private JsonObject firing(Firing firing) {
    JsonObject object = json.place(firing.place());
    object.addProperty("home", modules.homeOf(firing.place().type()));
    object.addProperty("door", Wording.door(firing.door()));
    return object;
  }

  private JsonObject callback(CallbackReport report) {
    CallbackEntry callback = report.callback();
    JsonObject object = new JsonObject();
    object.addProperty("module", callback.module());
    object.addProperty("owner", callback.owner());
    object.addProperty("method", callback.method());
    object.addProperty("name", callback.displayName());
    object.addProperty("takes", String.join(", ", callback.arguments()));
    object.add("types", MapJson.strings(callback.types()));
    object.add("facts", CallbackFacts.of(callback));
    object.add("notes", MapJson.strings(Wording.specialties(callback)));
    report.place().ifPresent(place -> object.add("place", json.place(place)));
    object.add("fires", MapJson.array(report.cascades(), this::cascade));
    return object;
  }

  private JsonObject cascade(CallbackReport.Cascade cascade) {
    JsonObject object = new JsonObject();
    object.addProperty("event", cascade.event());
    object.add("path", MapJson.array(cascade.path(), json::place));
    return object;
  }
}
