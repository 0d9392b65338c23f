package dev.hardwire.processor.manifest;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.explain.EventFacts;
import dev.hardwire.processor.explain.ModuleFacts;
import dev.hardwire.processor.explain.WiringFacts;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.model.RemoteModel;
import dev.hardwire.processor.model.VersionModel.Upcaster;
import java.util.List;
import java.util.Optional;

/** The manifest of a wiring without mistakes: who hears what, in which order. */
public final class WiringManifest {

  private final WiringFacts facts;

  private WiringManifest(WiringFacts facts) {
    this.facts = facts;
  }

  /** The text of the manifest. */
  public static String of(WiringFacts facts) {
    return JsonText.of(new WiringManifest(facts)::add);
  }

  private void add(JsonText json) {
    json.add("format", GeneratedNames.MANIFEST_FORMAT);
    json.add("wiring", facts.wiring().annotated().canonicalName());
    json.add("generated", facts.wiring().type().canonicalName());
    json.objects("modules", facts.modules(), this::module);
    json.objects("events", facts.events(), this::event);
  }

  private void module(JsonText json, ModuleFacts module) {
    json.add("name", name(module.name()));
    json.add("reason", module.reason());
    json.add("includedBy", module.includedBy().map(ClassName::canonicalName));
    json.add("checkedAgainst", module.checkedAgainst());
  }

  private void event(JsonText json, EventFacts event) {
    EventModel model = event.event();
    ContractModel contract = model.contract();
    json.add("name", model.name().text());
    json.add("contract", contract.type().canonicalName());
    event.declarations().forEach(declared -> json.add("module", name(declared.module())));
    json.add("dispatcher", facts.wiring().dispatcher(model).canonicalName());
    ContractMembers.add(json, contract);
    RemoteModel remote = model.remote();
    if (remote.isPresent()) {
      json.object("remote", each -> remote(each, remote, contract));
    }
    json.objects(
        "callbacks",
        event.calls(),
        (each, call) -> {
          each.add("module", name(call.module()));
          CallbackMembers.add(each, call, contract.fire());
        });
  }

  private static void remote(JsonText json, RemoteModel remote, ContractModel contract) {
    json.add("sent", remote.isSent());
    json.add("received", remote.isReceived());
    json.add("key", remote.key().map(index -> contract.fire().parameters().get(index).name()));
    json.add("version", contract.version().number());
    List<Upcaster> earlier = remote.isReceived() ? contract.version().upcasters() : List.of();
    if (!earlier.isEmpty()) {
      json.objects(
          "earlier",
          earlier,
          (each, upcaster) -> {
            each.add("version", upcaster.from());
            ContractMembers.parameters(each, upcaster.parameters());
          });
    }
  }

  /** The name of a module; a compilation without an anchor is known by its wiring. */
  private String name(Optional<ClassName> module) {
    return module.orElse(facts.wiring().annotated()).canonicalName();
  }
}
