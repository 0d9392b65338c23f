package dev.hardwire.processor.explain;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.explain.CallFacts.Neighbour;
import dev.hardwire.processor.explain.CallFacts.Place;
import dev.hardwire.processor.model.ArgumentModel;
import dev.hardwire.processor.model.AsyncModel;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.CallbackCall;
import dev.hardwire.processor.model.DurableModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.model.ParameterMatch;
import dev.hardwire.processor.model.ParameterModel;
import dev.hardwire.processor.model.RetryModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the callbacks of an event are called, and why in this order, as text. */
final class CallText {

  private final ShortNames names;
  private final Lines lines;
  private final EventModel event;

  CallText(ShortNames names, Lines lines, EventModel event) {
    this.names = names;
    this.lines = lines;
    this.event = event;
  }

  /** Adds a callback. */
  void add(int number, List<CallFacts> calls) {
    CallFacts facts = calls.get(number - 1);
    CallModel call = facts.call();
    lines.add(3, number + ". " + names.of(call.label()) + ", " + names.of(facts.module()));
    lines.add(4, "place: " + place(facts, calls));
    lines.add(4, taken(facts.parameters(), facts.match(), call.arguments()));
    lines.add(4, receiver(call) + reached(call.call(), call.label().owner()));
    facts
        .condition()
        .ifPresent(
            asked ->
                call.condition()
                    .ifPresent(
                        model ->
                            lines.add(
                                4,
                                "only if "
                                    + names.of(asked.label())
                                    + ", which "
                                    + taken(asked.parameters(), asked.match(), model.arguments())
                                    + "; "
                                    + reached(model.call(), asked.label().owner()))));
    async(facts);
    call.durable().ifPresent(this::durable);
  }

  private void durable(DurableModel durable) {
    RetryModel retry = durable.retry().orElse(RetryModel.DEFAULT);
    lines.add(
        4,
        "stored for '"
            + durable.id()
            + "'"
            + (durable.formerly().isEmpty()
                ? ""
                : ", formerly '" + String.join("', '", durable.formerly()) + "'")
            + durable
                .orderedBy()
                .map(key -> "; in order by " + event.contract().fire().parameters().get(key).name())
                .orElse("")
            + "; at most "
            + retry.attempts()
            + (retry.attempts() == 1 ? " attempt" : " attempts"));
  }

  private String place(CallFacts facts, List<CallFacts> calls) {
    if (calls.size() == 1 && facts.place().absent().isEmpty()) {
      return "the only one";
    }
    Place place = facts.place();
    List<String> reasons = new ArrayList<>();
    if (facts.call().durable().isPresent()) {
      return "durable, so stored behind the others";
    }
    boolean isMixed = calls.stream().anyMatch(other -> !other.call().isLater());
    if (isMixed && facts.call().isLater()) {
      reasons.add("asynchronous, so behind the others");
    }
    if (calls.stream().anyMatch(other -> other.place().order() != 0)) {
      reasons.add("order " + place.order());
    }
    place.neighbours().forEach(neighbour -> reasons.add(neighbour(neighbour)));
    place.absent().forEach(name -> reasons.add("nobody is '" + name + "', which it names"));
    if (calls.stream().filter(other -> isEqual(facts, other)).count() > 1) {
      reasons.add((reasons.isEmpty() ? "" : "else ") + "by module, owner and method");
    }
    return reasons.isEmpty() ? "before the asynchronous ones" : String.join("; ", reasons);
  }

  /** Whether only names decide between two callbacks, unless they say otherwise. */
  private static boolean isEqual(CallFacts one, CallFacts other) {
    return one.call().isLater() == other.call().isLater()
        && one.place().order() == other.place().order();
  }

  private String neighbour(Neighbour neighbour) {
    return (neighbour.isLater() ? "before " : "after ")
        + names.of(neighbour.label())
        + (neighbour.isOthersWish() ? ", as that says" : ", as it says");
  }

  private String taken(
      List<ParameterModel> parameters, ParameterMatch match, List<ArgumentModel> arguments) {
    if (arguments.isEmpty()) {
      return "takes nothing";
    }
    List<String> taken = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String name = parameters.get(i).name();
      ArgumentModel argument = arguments.get(i);
      String given = given(argument);
      taken.add(name.equals(given) ? name : name + " = " + given);
    }
    boolean isMatched = arguments.stream().anyMatch(argument -> argument.index() >= 0);
    return "takes "
        + (isMatched ? "by " + match.name().toLowerCase(Locale.ROOT) + ": " : "")
        + String.join(", ", taken);
  }

  private String given(ArgumentModel argument) {
    if (argument.isDelivery()) {
      return "the Delivery";
    }
    return argument.isInfo()
        ? "the EventInfo"
        : event.contract().fire().parameters().get(argument.index()).name();
  }

  private String receiver(CallModel call) {
    return call.receiver()
        .map(
            owner ->
                owner.isAttachable()
                    ? "on each attached " + names.of(owner.type()) + ", "
                    : "on " + owner.name() + ", ")
        .orElse("static, ");
  }

  private static String reached(CallbackCall call, ClassName owner) {
    if (call.type().equals(owner)) {
      return "called directly";
    }
    String way = call.type().equals(GeneratedNames.accessor(owner)) ? "accessor " : "index ";
    return "called through the " + way + call.type().canonicalName() + "." + call.method();
  }

  private void async(CallFacts facts) {
    AsyncModel async = facts.call().async();
    switch (async.mode()) {
      case CALLER -> {
        if (facts.call().answer().isStage()) {
          lines.add(4, "on the thread that fires; answers by a stage" + limits(facts));
        }
      }
      case DEFAULT -> lines.add(4, "on the default executor" + limits(facts));
      case NAMED ->
          lines.add(4, "on the executor '" + facts.async().executor() + "'" + limits(facts));
    }
  }

  private static String limits(CallFacts facts) {
    AsyncModel async = facts.call().async();
    StringBuilder text = new StringBuilder();
    if (async.timeoutMillis() > 0) {
      text.append("; fails after ").append(facts.async().timeout());
    }
    if (async.maxInFlight() > 0) {
      text.append("; at most ")
          .append(async.maxInFlight())
          .append(" in flight, a further one ")
          .append(async.blocks() ? "waits" : "is rejected");
    }
    async
        .retry()
        .ifPresent(
            retry ->
                text.append("; called up to ")
                    .append(retry.attempts())
                    .append(" times, again after ")
                    .append(facts.async().retry().first())
                    .append(" to ")
                    .append(facts.async().retry().max()));
    return text.toString();
  }
}
