package dev.hardwire.tools.render;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.hardwire.tools.report.Finding;
import dev.hardwire.tools.report.Report;
import dev.hardwire.tools.report.SourcePlace;
import dev.hardwire.tools.report.WiringReport;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A report as the JSON that the page's scripts read. */
final class MapJson {
  /** Escapes what would end a script or begin a comment in HTML. */
  private static final Gson GSON = new Gson();

  private final SourceLinks links;

  MapJson(SourceLinks links) {
    this.links = links;
  }

  static String of(Report report, SourceLinks links) {
    MapJson json = new MapJson(links);
    JsonObject map = new JsonObject();
    map.add("wirings", array(Processes.with(report.wirings()), json::wiring));
    map.add("troubles", array(report.troubles(), MapJson::trouble));
    return GSON.toJson(map);
  }

  private JsonObject wiring(WiringReport report) {
    ModuleNames modules = ModuleNames.of(report);
    MapEvents events = new MapEvents(this, report, modules);
    JsonObject wiring = new JsonObject();
    wiring.addProperty("name", report.manifest().wiring());
    wiring.addProperty("title", ModuleNames.simple(report.manifest().wiring()));
    wiring.addProperty("generated", report.manifest().generated());
    wiring.add("modules", new MapModules(report, modules).json());
    wiring.add("events", array(report.events(), events::event));
    wiring.add("findings", array(report.findings(), this::finding));
    return wiring;
  }

  private JsonObject finding(Finding finding) {
    JsonObject json = new JsonObject();
    json.addProperty("rule", Wording.lower(finding.rule()));
    json.addProperty("title", Wording.rule(finding.rule()));
    json.addProperty("message", finding.message());
    json.add("events", strings(finding.events()));
    json.add("places", array(finding.places(), this::place));
    return json;
  }

  JsonObject place(SourcePlace place) {
    JsonObject json = new JsonObject();
    json.addProperty("type", place.type());
    json.addProperty("method", Wording.method(place));
    json.addProperty("at", Wording.line(place));
    links.of(place).ifPresent(link -> json.addProperty("link", link));
    return json;
  }

  private static JsonObject trouble(Report.Trouble trouble) {
    JsonObject json = new JsonObject();
    json.addProperty("place", trouble.place());
    json.addProperty("message", trouble.message());
    return json;
  }

  static <T> JsonArray array(Collection<T> values, Function<T, ? extends JsonElement> json) {
    JsonArray array = new JsonArray(values.size());
    values.forEach(value -> array.add(json.apply(value)));
    return array;
  }

  static JsonArray strings(List<String> values) {
    JsonArray array = new JsonArray(values.size());
    values.forEach(array::add);
    return array;
  }
}
