package dev.hardwire.tools.manifest;

import dev.hardwire.tools.manifest.CallbackEntry.Asynchrony;
import dev.hardwire.tools.manifest.CallbackEntry.Durability;
import dev.hardwire.tools.manifest.EventEntry.Answer;
import dev.hardwire.tools.manifest.EventEntry.Delivery;
import dev.hardwire.tools.manifest.EventEntry.Parameter;
import dev.hardwire.tools.manifest.EventEntry.Remote;
import dev.hardwire.tools.manifest.EventEntry.Signature;
import dev.hardwire.tools.manifest.ModuleManifest.Contract;
import java.util.List;

/** Writes manifests, byte for byte as the processors do. */
public final class ManifestWriter {

  private ManifestWriter() {}

  /** The text of a wiring's manifest. */
  public static String text(WiringManifest manifest) {
    return JsonText.of(
        json -> {
          json.add("format", manifest.format());
          json.add("wiring", manifest.wiring());
          json.add("generated", manifest.generated());
          json.objects("modules", manifest.modules(), ManifestWriter::module);
          json.objects("events", manifest.events(), ManifestWriter::event);
        });
  }

  /** The text of a module's manifest. */
  public static String text(ModuleManifest manifest) {
    return JsonText.of(
        json -> {
          json.add("format", manifest.format());
          json.add("module", manifest.module());
          json.add("includes", manifest.includes());
          json.add("checkedAgainst", manifest.checkedAgainst());
          json.objects("contracts", manifest.contracts(), ManifestWriter::contract);
          json.objects(
              "callbacks",
              manifest.callbacks(),
              (each, callback) -> {
                each.addAlways("events", callback.events());
                each.add("owner", callback.owner());
                each.add("method", callback.method());
                each.add("types", callback.types());
              });
        });
  }

  private static void module(JsonText json, ModuleEntry module) {
    json.add("name", module.name());
    json.add("reason", Members.written(module.reason()));
    json.add("includedBy", module.includedBy());
    json.add("checkedAgainst", module.checkedAgainst());
  }

  private static void contract(JsonText json, Contract contract) {
    json.add("event", contract.event());
    json.add("contract", contract.contract());
    json.object("signature", each -> signature(each, contract.signature()));
    json.object("answer", each -> answer(each, contract.answer()));
    json.object("delivery", each -> delivery(each, contract.delivery()));
    json.add("publisher", contract.publisher());
  }

  private static void event(JsonText json, EventEntry event) {
    json.add("name", event.name());
    json.add("contract", event.contract());
    json.add("module", event.module());
    json.add("dispatcher", event.dispatcher());
    json.object("signature", each -> signature(each, event.signature()));
    json.object("answer", each -> answer(each, event.answer()));
    json.object("delivery", each -> delivery(each, event.delivery()));
    json.add("publisher", event.publisher());
    event.remote().ifPresent(remote -> json.object("remote", each -> remote(each, remote)));
    json.objects("callbacks", event.callbacks(), ManifestWriter::callback);
  }

  private static void signature(JsonText json, Signature signature) {
    json.add("method", signature.method());
    parameters(json, signature.parameters());
    json.add("returns", signature.returns());
    json.add("exceptions", signature.exceptions());
  }

  private static void parameters(JsonText json, List<Parameter> parameters) {
    if (!parameters.isEmpty()) {
      json.objects(
          "parameters",
          parameters,
          (each, parameter) -> {
            each.add("name", parameter.name());
            each.add("type", parameter.type());
          });
    }
  }

  private static void remote(JsonText json, Remote remote) {
    json.add("sent", remote.isSent());
    json.add("received", remote.isReceived());
    json.add("key", remote.key());
    json.add("version", remote.version());
    if (!remote.earlier().isEmpty()) {
      json.objects(
          "earlier",
          remote.earlier(),
          (each, earlier) -> {
            each.add("version", earlier.version());
            parameters(each, earlier.parameters());
          });
    }
  }

  private static void answer(JsonText json, Answer answer) {
    json.add("kind", Members.written(answer.kind()));
    json.add("future", answer.isFuture());
    json.add("fold", answer.fold());
  }

  private static void delivery(JsonText json, Delivery delivery) {
    json.add("onError", delivery.onError());
    json.add("evictAfter", delivery.evictAfter().orElse(0));
    json.add("whenUnheard", delivery.whenUnheard());
    json.add("open", delivery.isOpen());
    json.add("sticky", delivery.isSticky());
    json.add("sender", delivery.sender());
    json.add("metadata", delivery.metadata());
  }

  private static void callback(JsonText json, CallbackEntry callback) {
    json.add("module", callback.module());
    json.add("owner", callback.owner());
    json.add("method", callback.method());
    json.add("types", callback.types());
    json.add("receiver", Members.written(callback.receiver()));
    json.add("arguments", callback.arguments());
    json.add("id", callback.id());
    json.add("order", callback.order());
    json.add("before", callback.before());
    json.add("after", callback.after());
    json.add("condition", callback.condition());
    callback
        .asynchrony()
        .ifPresent(asynchrony -> json.object("asynchrony", each -> add(each, asynchrony)));
    callback.durable().ifPresent(durable -> json.object("durable", each -> add(each, durable)));
  }

  private static void add(JsonText json, Durability durable) {
    json.add("formerly", durable.formerly());
    json.add("orderedBy", durable.orderedBy());
    json.add("attempts", durable.attempts());
    json.add("firstMillis", durable.firstMillis());
    json.add("maxMillis", durable.maxMillis());
  }

  private static void add(JsonText json, Asynchrony asynchrony) {
    json.add("executor", asynchrony.executor());
    json.add("handedOver", asynchrony.isHandedOver());
    json.add("timeoutMillis", asynchrony.timeoutMillis());
    json.add("maxInFlight", asynchrony.maxInFlight());
    json.add("whenFull", asynchrony.whenFull());
    json.add("attempts", asynchrony.attempts());
    json.add("firstMillis", asynchrony.firstMillis());
    json.add("maxMillis", asynchrony.maxMillis());
  }
}
