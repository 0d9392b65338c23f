package dev.hardwire.tools.render;

import com.google.gson.JsonArray;
import dev.hardwire.tools.manifest.CallbackEntry;
import dev.hardwire.tools.manifest.CallbackEntry.Asynchrony;
import dev.hardwire.tools.manifest.CallbackEntry.Durability;
import java.time.Duration;

/** What the page tells of a callback beside its name. */
final class CallbackFacts {
  private CallbackFacts() {}

  static JsonArray of(CallbackEntry callback) {
    Facts facts =
        new Facts()
            .with("Owner", callback.owner())
            .with("Called on", receiver(callback.receiver()))
            .with("Takes", callback.arguments())
            .with("Only if", callback.condition())
            .with("Id", callback.id())
            .with("Order", callback.order() == 0 ? "" : Integer.toString(callback.order()))
            .with("Before", callback.before())
            .with("After", callback.after());
    callback.asynchrony().ifPresent(asynchrony -> add(asynchrony, facts));
    callback.durable().ifPresent(durable -> add(durable, facts));
    return facts.json();
  }

  private static void add(Asynchrony asynchrony, Facts facts) {
    facts.with("Runs", Wording.asynchrony(asynchrony));
    if (asynchrony.timeoutMillis() > 0) {
      facts.with("Timeout", duration(asynchrony.timeoutMillis()));
    }
    if (asynchrony.maxInFlight() > 0) {
      facts.with(
          "In flight", "at most " + asynchrony.maxInFlight() + ", then " + asynchrony.whenFull());
    }
    if (asynchrony.attempts() > 0) {
      attempts(asynchrony.attempts(), asynchrony.firstMillis(), asynchrony.maxMillis(), facts);
    }
  }

  private static void add(Durability durable, Facts facts) {
    facts
        .with("Runs", Wording.DURABLE)
        .with("Formerly", durable.formerly())
        .with("In order of", durable.orderedBy());
    attempts(durable.attempts(), durable.firstMillis(), durable.maxMillis(), facts);
  }

  private static void attempts(int attempts, long firstMillis, long maxMillis, Facts facts) {
    facts.with(
        "Attempts",
        "up to " + attempts + ", after " + duration(firstMillis) + " to " + duration(maxMillis));
  }

  private static String receiver(CallbackEntry.Receiver receiver) {
    return switch (receiver) {
      case NONE -> "nothing: static";
      case SINGLE -> "the wiring's instance";
      case ATTACHED -> "each attached instance";
    };
  }

  private static String duration(long millis) {
    return millis % 1_000 == 0 ? Duration.ofMillis(millis).toSeconds() + " s" : millis + " ms";
  }
}
