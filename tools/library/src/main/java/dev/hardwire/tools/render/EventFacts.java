package dev.hardwire.tools.render;

import com.google.gson.JsonArray;
import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.manifest.EventEntry.Answer;
import dev.hardwire.tools.manifest.EventEntry.Delivery;
import dev.hardwire.tools.manifest.EventEntry.Remote;

/** What the page tells of an event beside its callbacks. */
final class EventFacts {
  private EventFacts() {}

  static JsonArray of(EventEntry event) {
    Delivery delivery = event.delivery();
    Facts facts =
        new Facts()
            .with("Contract", event.contract())
            .with("Answer", answer(event.answer()))
            .with("Failures", failures(delivery))
            .with("Unheard", unheard(delivery.whenUnheard()))
            .with("Open", delivery.isOpen() ? "listeners may be added at run time" : "")
            .with("Sticky", delivery.isSticky() ? "who arrives later gets the latest values" : "")
            .with("Throws", event.signature().exceptions())
            .with("Sender", delivery.sender())
            .with("Sent", sent(event))
            .with("Received", event.isReceived() ? "from other processes" : "")
            .with("Publisher", event.publisher())
            .with("Dispatcher", event.dispatcher());
    delivery.metadata().forEach(facts::with);
    return facts.json();
  }

  private static String sent(EventEntry event) {
    return event.isSent()
        ? "to other processes"
            + event.remote().flatMap(Remote::key).map(key -> ", in order of " + key).orElse("")
        : "";
  }

  private static String answer(Answer answer) {
    String kind =
        switch (answer.kind()) {
          case NONE -> "";
          case VETO -> "the first false ends the fire";
          case LIST -> "all answers, in order";
          case FIRST -> "the first one that is present";
          case ONE -> "that of the only callback";
          case FOLD -> "a chain" + answer.fold().map(name -> " through " + name).orElse("");
        };
    if (!answer.isFuture()) {
      return kind;
    }
    return kind.isEmpty() ? "by a future" : kind + ", by a future";
  }

  private static String failures(Delivery delivery) {
    return switch (delivery.onError()) {
      case "PROPAGATE" -> "";
      case "COLLECT" -> "COLLECT: everything runs, then they reach the publisher";
      case "ISOLATE" -> "ISOLATE: everything runs, the error handler is told";
      case "EVICT" ->
          "EVICT: who fails repeatedly is removed"
              + (delivery.evictAfter().isPresent()
                  ? ", after " + delivery.evictAfter().getAsInt()
                  : "");
      default -> delivery.onError();
    };
  }

  private static String unheard(String policy) {
    return switch (policy) {
      case "IGNORE" -> "";
      case "REPORT" -> "REPORT: the error handler is told";
      case "THROW" -> "THROW: who fires gets an exception";
      default -> policy;
    };
  }
}
