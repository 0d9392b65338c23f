package dev.hardwire.processor.manifest;

import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.explain.CallFacts;
import dev.hardwire.processor.model.ArgumentModel;
import dev.hardwire.processor.model.AsyncModel;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.CallbackLabel;
import dev.hardwire.processor.model.DurableModel;
import dev.hardwire.processor.model.FireMethod;
import dev.hardwire.processor.model.PlaceModel;
import dev.hardwire.processor.model.RetryModel;
import java.util.List;
import java.util.Optional;

/** What a manifest tells of a callback. */
final class CallbackMembers {

  /** Stands among the arguments for what the event tells of itself; no parameter is called so. */
  private static final String INFO = "(info)";

  /** Stands there for the attempt to call a durable callback. */
  private static final String DELIVERY = "(delivery)";

  private CallbackMembers() {}

  /** The method that is called. */
  static void add(JsonText json, CallbackLabel label) {
    json.add("owner", label.owner().canonicalName());
    json.add("method", label.method());
    json.add("types", label.types().stream().map(TypeName::toString).toList());
  }

  /** How an event calls it. */
  static void add(JsonText json, CallFacts facts, FireMethod fire) {
    CallModel call = facts.call();
    add(json, call.label());
    json.add("receiver", receiver(call));
    json.add("arguments", arguments(call, fire));
    PlaceModel wanted = facts.wanted();
    json.add("id", Optional.of(wanted.id()).filter(id -> !id.isEmpty()));
    json.add("order", wanted.order());
    json.add("before", wanted.before());
    json.add("after", wanted.after());
    json.add("condition", facts.condition().map(condition -> condition.label().method()));
    if (call.isLater()) {
      json.object("asynchrony", asynchrony -> add(asynchrony, call.async(), facts));
    }
    call.durable().ifPresent(stored -> json.object("durable", each -> add(each, stored, fire)));
  }

  private static String receiver(CallModel call) {
    return call.receiver()
        .map(owner -> owner.isAttachable() ? "attached" : "single")
        .orElse("none");
  }

  private static List<String> arguments(CallModel call, FireMethod fire) {
    return call.arguments().stream().map(argument -> name(argument, fire)).toList();
  }

  private static String name(ArgumentModel argument, FireMethod fire) {
    if (argument.isDelivery()) {
      return DELIVERY;
    }
    return argument.isInfo() ? INFO : fire.parameters().get(argument.index()).name();
  }

  private static void add(JsonText json, DurableModel durable, FireMethod fire) {
    json.add("formerly", durable.formerly());
    json.add("orderedBy", durable.orderedBy().map(index -> fire.parameters().get(index).name()));
    RetryModel retry = durable.retry().orElse(RetryModel.DEFAULT);
    json.add("attempts", retry.attempts());
    json.add("firstMillis", retry.firstMillis());
    json.add("maxMillis", retry.maxMillis());
  }

  private static void add(JsonText json, AsyncModel async, CallFacts facts) {
    String executor = facts.async().executor();
    json.add("executor", Optional.of(executor).filter(name -> !name.isEmpty()));
    json.add("handedOver", async.isHandedOver());
    json.add("timeoutMillis", async.timeoutMillis());
    json.add("maxInFlight", async.maxInFlight());
    json.add("whenFull", async.blocks() ? "BLOCK" : "REJECT");
    async
        .retry()
        .ifPresent(
            retry -> {
              json.add("attempts", retry.attempts());
              json.add("firstMillis", retry.firstMillis());
              json.add("maxMillis", retry.maxMillis());
            });
  }
}
