package dev.hardwire.integration.semantics.program;

import dev.hardwire.WhenUnheard;
import java.util.List;
import java.util.Map;

/**
 * A program with one wiring.
 *
 * @param seed what it was made from
 * @param modules the numbers of the modules other than the wiring's, as they are listed
 * @param hasContracts whether events are declared, or inferred from their callbacks
 * @param making how the wiring is made
 * @param handler which reports the error handler fails on
 * @param actions what can be done
 * @param script the numbers of the actions to do, in order
 */
public record Program(
    long seed,
    String packageName,
    List<Integer> modules,
    boolean hasContracts,
    Making making,
    Hooks hooks,
    Map<Integer, Failing> handler,
    List<EventSpec> events,
    List<OwnerSpec> owners,
    List<SourceSpec> sources,
    List<AttachmentSpec> attachments,
    List<ListenerSpec> listeners,
    List<Action> actions,
    List<Integer> script) {

  /** How a wiring is made. */
  public enum Making {
    CREATE,
    BUILDER,
    UNCONNECTED
  }

  public EventSpec eventOf(int source) {
    return events.get(sources.get(source).event());
  }

  /** The event of the given name. */
  public EventSpec event(String name) {
    return events.stream().filter(event -> event.name().equals(name)).findFirst().orElseThrow();
  }

  /** The package of a module: that of the wiring, or one below. */
  public String packageOf(int module) {
    return module == 0 ? packageName : packageName + ".part" + module;
  }

  /** The package of contracts and of all else that is seen everywhere. */
  public String commonPackage() {
    return modules.isEmpty() ? packageName : packageName + ".common";
  }

  public String packageOf(OwnerSpec owner) {
    return packageOf(owner.module());
  }

  /** Whether the wiring or an event object is given one. */
  public boolean hasErrorHandler() {
    return needsErrorHandler() || sources.stream().anyMatch(SourceSpec::isObject);
  }

  /** Whether something can happen that an error handler is told of. */
  public boolean needsErrorHandler() {
    return events.stream()
        .anyMatch(
            event ->
                (event.isIsolating() && canBeHeard(event))
                    || (event.whenUnheard() == WhenUnheard.REPORT && canBeUnheard(event)));
  }

  private boolean canBeHeard(EventSpec event) {
    return event.isOpen()
        || owners.stream()
            .flatMap(owner -> owner.callbacks().stream())
            .anyMatch(callback -> callback.events().contains(event.name()));
  }

  private boolean canBeUnheard(EventSpec event) {
    return owners.stream()
        .flatMap(
            owner ->
                owner.callbacks().stream()
                    .filter(callback -> callback.isStatic() || !owner.isAttachable()))
        .noneMatch(callback -> callback.events().contains(event.name()));
  }

  public Program withOwners(List<OwnerSpec> others) {
    return new Program(
        seed,
        packageName,
        modules,
        hasContracts,
        making,
        hooks,
        handler,
        events,
        others,
        sources,
        attachments,
        listeners,
        actions,
        script);
  }

  public Program withActions(List<Action> others) {
    return new Program(
        seed,
        packageName,
        modules,
        hasContracts,
        making,
        hooks,
        handler,
        events,
        owners,
        sources,
        attachments,
        listeners,
        others,
        script);
  }

  public Program with(Making other) {
    return new Program(
        seed,
        packageName,
        modules,
        hasContracts,
        other,
        hooks,
        handler,
        events,
        owners,
        sources,
        attachments,
        listeners,
        actions,
        script);
  }

  public Program withEvents(List<EventSpec> others) {
    return new Program(
        seed,
        packageName,
        modules,
        hasContracts,
        making,
        hooks,
        handler,
        others,
        owners,
        sources,
        attachments,
        listeners,
        actions,
        script);
  }
}
