package dev.hardwire.tools.guard;

import dev.hardwire.tools.guard.Change.Subject;
import dev.hardwire.tools.manifest.CallbackEntry;
import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.manifest.EventEntry.Answer;
import dev.hardwire.tools.manifest.EventEntry.Delivery;
import dev.hardwire.tools.manifest.EventEntry.Parameter;
import dev.hardwire.tools.manifest.EventEntry.Remote;
import dev.hardwire.tools.manifest.EventEntry.Signature;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares an event of two manifests. */
final class EventComparison {

  private final String name;
  private final Changes changes;
  private final Changes.Of event;

  EventComparison(String name, Changes changes) {
    this.name = name;
    this.changes = changes;
    this.event = changes.of(Subject.EVENT, Optional.of(name), name);
  }

  void compare(Optional<EventEntry> approved, Optional<EventEntry> current) {
    if (approved.isPresent() && current.isPresent()) {
      contract(approved.get(), current.get());
      delivery(approved.get().delivery(), current.get().delivery());
      remote(approved.get(), current.get());
    } else {
      approved.ifPresent(old -> event.removed("signature", signature(old.signature())));
      current.ifPresent(added -> event.added("signature", signature(added.signature())));
    }
    new CallbackComparison(name, changes).compare(callbacks(approved), callbacks(current));
  }

  private static List<CallbackEntry> callbacks(Optional<EventEntry> event) {
    return event.map(EventEntry::callbacks).orElse(List.of());
  }

  private void contract(EventEntry approved, EventEntry current) {
    event.compare("signature", signature(approved.signature()), signature(current.signature()));
    event.compare("answer", answer(approved.answer()), answer(current.answer()));
    event.compare("contract", approved.contract(), current.contract());
    event.compare("declared by", approved.module(), current.module());
    event.compare("publisher", approved.publisher(), current.publisher());
    event.compare("dispatcher", approved.dispatcher(), current.dispatcher());
  }

  private void delivery(Delivery approved, Delivery current) {
    event.compare("onError", onError(approved), onError(current));
    event.compare("whenUnheard", approved.whenUnheard(), current.whenUnheard());
    event.compare("open", approved.isOpen(), current.isOpen());
    event.compare("sticky", approved.isSticky(), current.isSticky());
    event.compare("sender", approved.sender(), current.sender());
    TreeSet<String> keys = new TreeSet<>(approved.metadata().keySet());
    keys.addAll(current.metadata().keySet());
    for (String key : keys) {
      event.compare(
          "metadata " + key,
          quoted(approved.metadata().get(key)),
          quoted(current.metadata().get(key)));
    }
  }

  private void remote(EventEntry approved, EventEntry current) {
    event.compare("sent", approved.isSent(), current.isSent());
    event.compare("received", approved.isReceived(), current.isReceived());
    event.compare(
        "key", approved.remote().flatMap(Remote::key), current.remote().flatMap(Remote::key));
    event.compare("version", version(approved), version(current));
    event.compare("reads", earlier(approved), earlier(current));
  }

  private static Optional<String> version(EventEntry event) {
    return event.remote().map(remote -> String.valueOf(remote.version()));
  }

  private static Optional<String> earlier(EventEntry event) {
    return event
        .remote()
        .map(
            remote ->
                remote.earlier().stream()
                    .map(
                        earlier ->
                            "version " + earlier.version() + parameters(earlier.parameters()))
                    .collect(Collectors.joining(", ")))
        .filter(text -> !text.isEmpty());
  }

  private static Optional<String> quoted(@Nullable String value) {
    return Optional.ofNullable(value).map(present -> "'" + present + "'");
  }

  private static String onError(Delivery delivery) {
    return delivery.onError()
        + (delivery.evictAfter().isPresent()
            ? " after " + delivery.evictAfter().getAsInt() + " failures in a row"
            : "");
  }

  private static String answer(Answer answer) {
    return answer.kind().name().toLowerCase(Locale.ROOT)
        + answer.fold().map(parameter -> " of " + parameter).orElse("")
        + (answer.isFuture() ? ", as a future" : "");
  }

  /** The method as Java writes it. */
  private static String signature(Signature signature) {
    return signature.returns()
        + " "
        + signature.method()
        + parameters(signature.parameters())
        + (signature.exceptions().isEmpty()
            ? ""
            : " throws " + String.join(", ", signature.exceptions()));
  }

  private static String parameters(List<Parameter> parameters) {
    return parameters.stream()
        .map(parameter -> parameter.type() + " " + parameter.name())
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
