package dev.hardwire.tools.render;

import dev.hardwire.tools.manifest.CallbackEntry;
import dev.hardwire.tools.manifest.CallbackEntry.Asynchrony;
import dev.hardwire.tools.manifest.CallbackEntry.Receiver;
import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.manifest.EventEntry.Answer;
import dev.hardwire.tools.manifest.EventEntry.Delivery;
import dev.hardwire.tools.manifest.EventEntry.Parameter;
import dev.hardwire.tools.manifest.EventEntry.Remote;
import dev.hardwire.tools.manifest.EventEntry.Signature;
import dev.hardwire.tools.manifest.ModuleEntry;
import dev.hardwire.tools.manifest.WiringManifest;
import dev.hardwire.tools.report.CallbackReport;
import dev.hardwire.tools.report.CallbackReport.Cascade;
import dev.hardwire.tools.report.EventReport;
import dev.hardwire.tools.report.Finding;
import dev.hardwire.tools.report.Firing;
import dev.hardwire.tools.report.SourcePlace;
import dev.hardwire.tools.report.WiringReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes a report of a wiring, call by call. */
final class WiringMaker {
  /** How most events are delivered. */
  static final Delivery PLAIN =
      new Delivery(
          "PROPAGATE", OptionalInt.empty(), "IGNORE", false, false, Optional.empty(), Map.of());

  private record Declared(
      String module, String contract, List<Parameter> parameters, Delivery delivery) {}

  private final String wiring;
  private final List<ModuleEntry> modules = new ArrayList<>();
  private final Map<String, Declared> declared = new TreeMap<>();
  private final Map<String, Remote> remote = new LinkedHashMap<>();
  private final Map<String, List<CallbackReport>> callbacks = new LinkedHashMap<>();
  private final Map<String, List<Firing>> firings = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  WiringMaker(String wiring) {
    this.wiring = wiring;
  }

  WiringMaker module(String anchor) {
    modules.add(new ModuleEntry(anchor, ModuleEntry.Reason.LISTED, Optional.empty(), List.of()));
    return this;
  }

  /** Declares an event; each parameter is a type and a name. */
  WiringMaker event(String name, String module, String contract, String... parameters) {
    return event(name, module, contract, PLAIN, parameters);
  }

  WiringMaker event(
      String name, String module, String contract, Delivery delivery, String... parameters) {
    List<Parameter> list =
        Stream.of(parameters)
            .map(text -> text.lastIndexOf(' ') < 0 ? "Object " + text : text)
            .map(
                text ->
                    new Parameter(
                        text.substring(text.lastIndexOf(' ') + 1),
                        text.substring(0, text.lastIndexOf(' '))))
            .toList();
    declared.put(name, new Declared(module, contract, list, delivery));
    return this;
  }

  WiringMaker sends(String event, String key) {
    remote.put(event, new Remote(true, false, Optional.of(key), 1, List.of()));
    return this;
  }

  WiringMaker receives(String event) {
    remote.put(event, new Remote(false, true, Optional.empty(), 1, List.of()));
    return this;
  }

  WiringMaker callback(String event, String module, String method, int line, String... fires) {
    return callback(event, module, method, line, Optional.empty(), fires);
  }

  WiringMaker callback(
      String event,
      String module,
      String method,
      int line,
      Optional<String> executor,
      String... fires) {
    SourcePlace place = place(method, line);
    List<Cascade> cascades =
        Stream.of(fires)
            .map(fired -> new Cascade(fired, List.of(place(method, line + 7))))
            .toList();
    Stream.of(fires).forEach(fired -> firing(fired, method, line + 7, Firing.Door.CONTRACT));
    List<String> arguments = declared(event).parameters().stream().map(Parameter::name).toList();
    CallbackEntry callback =
        new CallbackEntry(
            module,
            place.type(),
            place.method(),
            arguments.stream().map(argument -> "String").toList(),
            executor.isPresent() ? Receiver.SINGLE : Receiver.NONE,
            arguments,
            Optional.empty(),
            0,
            List.of(),
            List.of(),
            Optional.empty(),
            executor.map(name -> new Asynchrony(executor, true, 30_000, 100, "BLOCK")));
    callbacks
        .computeIfAbsent(event, name -> new ArrayList<>())
        .add(new CallbackReport(callback, Optional.of(place), cascades));
    return this;
  }

  WiringMaker firing(String event, String method, int line, Firing.Door door) {
    firings
        .computeIfAbsent(event, name -> new ArrayList<>())
        .add(new Firing(place(method, line), door));
    return this;
  }

  WiringMaker finding(Finding.Rule rule, String message, String... events) {
    findings.add(new Finding(rule, message, List.of(events), List.of()));
    return this;
  }

  WiringReport make() {
    List<EventReport> events = declared.keySet().stream().map(this::report).toList();
    WiringManifest manifest =
        new WiringManifest(
            WiringManifest.FORMAT,
            wiring,
            wiring + "Wiring",
            modules,
            events.stream().map(EventReport::event).toList());
    return new WiringReport(manifest, events, findings);
  }

  private EventReport report(String name) {
    Declared event = declared(name);
    List<CallbackReport> heard = callbacks.getOrDefault(name, List.of());
    EventEntry entry =
        new EventEntry(
            name,
            event.contract(),
            Optional.of(event.module()),
            wiring + "_" + event.contract().replaceAll(".*\\.", "") + "Dispatcher",
            new Signature("fire", event.parameters(), "void", List.of()),
            new Answer(Answer.Kind.NONE, false, Optional.empty()),
            event.delivery(),
            Optional.empty(),
            Optional.ofNullable(remote.get(name)),
            heard.stream().map(CallbackReport::callback).toList());
    return new EventReport(entry, heard, firings.getOrDefault(name, List.of()));
  }

  private Declared declared(String event) {
    return Optional.ofNullable(declared.get(event)).orElseThrow();
  }

  /** The place of a method, {@code signup.emails.Emails.greetNewUser}. */
  static SourcePlace place(String method, int line) {
    int end = method.lastIndexOf('.');
    String type = method.substring(0, end);
    String file = type.replace('.', '/') + ".java";
    Path source = Path.of("/home/ada/signup/src/main/java").resolve(file);
    return new SourcePlace(type, method.substring(end + 1), file, line, Optional.of(source));
  }
}
