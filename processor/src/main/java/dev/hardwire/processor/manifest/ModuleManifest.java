package dev.hardwire.processor.manifest;

import dev.hardwire.processor.explain.DeclaredModule;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.GeneratedNames;

/** The manifest of a module: what it declares, whoever lists it. */
public final class ModuleManifest {

  private ModuleManifest() {}

  /** The text of the manifest. */
  public static String of(DeclaredModule module) {
    return JsonText.of(json -> add(json, module));
  }

  private static void add(JsonText json, DeclaredModule module) {
    json.add("format", GeneratedNames.MANIFEST_FORMAT);
    json.add("module", module.anchor().canonicalName());
    json.add("includes", module.includes());
    json.add("checkedAgainst", module.checkedAgainst());
    json.objects("contracts", module.contracts(), ModuleManifest::contract);
    json.objects(
        "callbacks",
        module.callbacks(),
        (each, callback) -> {
          each.addAlways("events", callback.events());
          CallbackMembers.add(each, callback.label());
        });
  }

  private static void contract(JsonText json, ContractModel contract) {
    json.add("event", contract.event().text());
    json.add("contract", contract.type().canonicalName());
    ContractMembers.add(json, contract);
  }
}
