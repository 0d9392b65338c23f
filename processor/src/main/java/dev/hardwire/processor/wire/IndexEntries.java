package dev.hardwire.processor.wire;

import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.model.ForwardingMethod;
import dev.hardwire.processor.model.IndexModel.CallbackEntry;
import dev.hardwire.processor.model.IndexModel.ConditionEntry;
import dev.hardwire.processor.model.UniqueNames;
import dev.hardwire.processor.read.OwnerDeclaration;
import dev.hardwire.processor.read.ParameterDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the entries of an index, with the methods by which it reaches what others can't see. */
final class IndexEntries {

  private final Viewpoint otherModules;
  private final Viewpoint index;
  private final VoidEvents voidEvents;
  private final UniqueNames names = new UniqueNames();
  private final Map<String, ForwardingMethod> forwarded = new HashMap<>();

  /**
   * Creates entries of no index yet.
   *
   * @param otherModules where callbacks are called
   * @param index where the methods of the index stand
   * @param voidEvents the events whose callbacks' answers are not handed on
   */
  IndexEntries(Viewpoint otherModules, Viewpoint index, VoidEvents voidEvents) {
    this.voidEvents = voidEvents;
    this.otherModules = otherModules;
    this.index = index;
  }

  /** The entry of a callback; absent where not even the index can reach it, or its condition. */
  Optional<CallbackEntry> of(Callback callback) {
    return callback.methods().allMatch(this::isReachable)
        ? Optional.of(entry(callback))
        : Optional.empty();
  }

  private boolean isReachable(CallableMethod method) {
    return method.calls().isDirectFrom(otherModules)
        || (method.receiver().filter(type -> !index.sees(type)).isEmpty()
            && method.mentioned().allMatch(index::sees));
  }

  private CallbackEntry entry(Callback callback) {
    return new CallbackEntry(
        callback.events(),
        callback.owner().canonicalName(),
        callback.method(),
        types(callback.target()),
        parameters(callback.target()),
        forwarding(callback.target(), voidEvents.areAllOf(callback)),
        callback.place(),
        callback.async(),
        callback.condition().map(this::condition),
        signature(callback));
  }

  private ConditionEntry condition(CallableMethod condition) {
    return new ConditionEntry(
        condition.name(), types(condition), parameters(condition), forwarding(condition, false));
  }

  /** The method that reaches another one, of which there is one however many callbacks ask it. */
  private Optional<ForwardingMethod> forwarding(CallableMethod method, boolean isSilent) {
    if (method.calls().isDirectFrom(otherModules)) {
      return Optional.empty();
    }
    String name = String.join("_", method.owner().simpleNames()) + "_" + method.name();
    return Optional.of(
        forwarded.computeIfAbsent(
            method.owner() + "." + method.name() + method.label().types() + isSilent,
            key -> Forwarding.method(names.take(name), method, index, isSilent)));
  }

  private static String signature(Callback callback) {
    String kind =
        callback.receiver().isEmpty()
            ? "static "
            : callback.receiver().filter(OwnerDeclaration::isAttachable).isPresent()
                ? "attachable "
                : "instance ";
    return kind
        + signature(callback.target())
        + callback
            .condition()
            .map(asked -> (asked.receiver().isEmpty() ? " if static " : " if ") + signature(asked))
            .orElse("");
  }

  private static String signature(CallableMethod method) {
    return IndexPlanner.signature(method.parameters(), method.returnType(), method.thrownTypes());
  }

  private static List<String> types(CallableMethod method) {
    return method.label().types().stream().map(TypeName::toString).toList();
  }

  private static List<String> parameters(CallableMethod method) {
    return method.parameters().stream().map(ParameterDeclaration::name).toList();
  }
}
