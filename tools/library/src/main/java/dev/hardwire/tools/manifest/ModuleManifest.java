package dev.hardwire.tools.manifest;

import dev.hardwire.tools.manifest.EventEntry.Answer;
import dev.hardwire.tools.manifest.EventEntry.Delivery;
import dev.hardwire.tools.manifest.EventEntry.Signature;
import java.util.List;
import java.util.Optional;

/**
 * What a module declares, as its {@code META-INF/hardwire/module/<anchor>.json} says, whether or
 * not a wiring lists it.
 *
 * @param format the version of the format
 * @param module its anchor
 * @param includes the anchors that it includes
 * @param checkedAgainst the anchors whose contracts its callbacks are checked against
 * @param contracts its contracts, in the order of the events' names
 * @param callbacks its callbacks, in the order of owners and methods
 */
public record ModuleManifest(
    int format,
    String module,
    List<String> includes,
    List<String> checkedAgainst,
    List<Contract> contracts,
    List<DeclaredCallback> callbacks) {

  /** Copies of the lists are kept. */
  public ModuleManifest {
    includes = List.copyOf(includes);
    checkedAgainst = List.copyOf(checkedAgainst);
    contracts = List.copyOf(contracts);
    callbacks = List.copyOf(callbacks);
  }

  /**
   * A contract of the module.
   *
   * @param event the event's name
   * @param contract the interface
   * @param signature its method
   * @param answer how callbacks' answers become the event's
   * @param delivery how the event is delivered
   * @param publisher the generated class with a static method that fires it, where there is one
   */
  public record Contract(
      String event,
      String contract,
      Signature signature,
      Answer answer,
      Delivery delivery,
      Optional<String> publisher) {}

  /**
   * A callback of the module.
   *
   * @param events the events it listens to
   * @param owner the class that declares it
   * @param method its name
   * @param types its parameters' types without type arguments
   */
  public record DeclaredCallback(
      List<String> events, String owner, String method, List<String> types) {

    /** Copies of the lists are kept. */
    public DeclaredCallback {
      events = List.copyOf(events);
      types = List.copyOf(types);
    }
  }
}
