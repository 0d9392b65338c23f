package dev.hardwire.processor.explain;

import dev.hardwire.processor.explain.EventFacts.Uncalled;
import dev.hardwire.processor.model.AnswerModel;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.DeliveryModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.FireMethod;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.model.ParameterModel;
import dev.hardwire.processor.model.RemoteModel;
import dev.hardwire.processor.model.TypeNames;
import dev.hardwire.processor.model.WiringModel;
import java.util.List;
import java.util.stream.Collectors;

/** What the events of a wiring are and whom they call, as text. */
final class EventText {

  private final ShortNames names;
  private final Lines lines;
  private final WiringModel wiring;

  EventText(ShortNames names, Lines lines, WiringModel wiring) {
    this.names = names;
    this.lines = lines;
    this.wiring = wiring;
  }

  /** Adds an event. */
  void add(EventFacts facts) {
    EventModel event = facts.event();
    lines.add(1, "event " + event.name());
    contract(facts);
    if (!event.isBroken()) {
      lines.add(2, "answer: " + answer(event.contract().fire()));
      lines.add(2, "failures: " + failures(event));
      options(event);
      remote(event);
      lines.add(2, callbacks(event));
    }
    CallText calls = new CallText(names, lines, event);
    for (int i = 0; i < facts.calls().size(); i++) {
      calls.add(i + 1, facts.calls());
    }
    facts.uncalled().forEach(this::uncalled);
  }

  private void contract(EventFacts facts) {
    ContractModel contract = facts.event().contract();
    List<String> declared =
        facts.declarations().stream()
            .map(d -> d.contract().canonicalName() + " (" + names.of(d.module()) + ")")
            .toList();
    if (declared.size() > 1) {
      lines.add(2, "contracts that exclude one another: " + String.join(", ", declared));
    } else if (declared.size() == 1) {
      lines.add(2, "contract: " + declared.get(0));
    } else {
      lines.add(
          2, facts.isUnknown() ? "contract: none" : "contract: inferred from its longest callback");
    }
    if (!facts.event().isBroken()) {
      lines.add(2, "signature: " + signature(contract.fire()));
    }
  }

  private void remote(EventModel event) {
    RemoteModel remote = event.remote();
    if (remote.isSent()) {
      lines.add(
          2,
          "sent to other processes"
              + remote
                  .key()
                  .map(key -> ", by " + event.contract().fire().parameters().get(key).name())
                  .orElse(""));
    }
    if (remote.isReceived()) {
      lines.add(2, "received from other processes");
    }
  }

  private static String signature(FireMethod fire) {
    String parameters =
        fire.parameters().stream().map(EventText::parameter).collect(Collectors.joining(", "));
    if (fire.isVarargs()) {
      parameters = parameters.replaceFirst("\\[] (?!.*\\[] )", "... ");
    }
    String thrown =
        fire.thrownTypes().stream().map(TypeNames::simple).collect(Collectors.joining(", "));
    return TypeNames.simple(fire.answer().returned())
        + " "
        + fire.name()
        + "("
        + parameters
        + ")"
        + (thrown.isEmpty() ? "" : " throws " + thrown);
  }

  private static String parameter(ParameterModel parameter) {
    return TypeNames.simple(parameter.type()) + " " + parameter.name();
  }

  private static String answer(FireMethod fire) {
    AnswerModel answer = fire.answer();
    String text =
        switch (answer.kind()) {
          case NONE -> answer.isFuture() ? "nothing, when all is done" : "none";
          case VETO -> "a veto: the first false ends the fire";
          case LIST -> "all answers, in a list";
          case FIRST -> "the first answer that is present";
          case ONE -> "that of its only callback";
          case FOLD ->
              "a chain: each answer is the next callback's '"
                  + fire.parameters().get(answer.fold()).name()
                  + "', and the last one is the event's";
        };
    return answer.isFuture() ? text + "; by a future" : text;
  }

  private static String failures(EventModel event) {
    DeliveryModel delivery = event.delivery();
    String publisher = event.isFuture() ? "the future" : "the publisher";
    String text =
        switch (delivery.policy()) {
          case PROPAGATE -> "the first one ends the fire and reaches " + publisher;
          case COLLECT -> "everything runs, then they reach " + publisher;
          case ISOLATE -> "everything runs, and the error handler is told of each";
          case EVICT ->
              "everything runs, and the error handler is told of each; what is attached or added"
                  + " and fails "
                  + delivery.evictAfter()
                  + " times in a row is removed";
        };
    boolean isLate = !event.isFuture() && event.calls().stream().anyMatch(CallModel::isLater);
    return delivery.policy()
        + ": "
        + text
        + (isLate && !delivery.policy().isReported()
            ? "; those on other threads reach the error handler"
            : "");
  }

  private void options(EventModel event) {
    DeliveryModel delivery = event.delivery();
    if (delivery.isOpen()) {
      lines.add(2, "open: listeners may be added to " + event.name().listenersName() + "()");
    }
    if (delivery.isSticky()) {
      lines.add(
          2,
          event.isSticky()
              ? "sticky: who arrives is handed the latest arguments"
              : "sticky, to no effect: nobody can arrive");
    }
    switch (delivery.whenUnheard()) {
      case IGNORE -> {}
      case REPORT -> lines.add(2, "where nobody listens, the error handler is told");
      case THROW -> lines.add(2, "where nobody listens, the fire fails");
    }
    if (delivery.asksIfHeard()) {
      lines.add(2, "isHeard() tells whether anybody listens");
    }
    delivery
        .sender()
        .map(sender -> event.contract().fire().parameters().get(sender.index()))
        .ifPresent(sender -> lines.add(2, "sender: " + sender.name()));
    if (!delivery.metadata().isEmpty()) {
      lines.add(
          2,
          delivery.metadata().entrySet().stream()
              .map(entry -> entry.getKey() + "=" + entry.getValue().replaceAll("\\s+", " "))
              .collect(Collectors.joining(", ", "metadata: ", "")));
    }
    if (event.contract().hasPublisher()) {
      lines.add(
          2, "publisher: " + GeneratedNames.publisher(event.contract().type()).canonicalName());
    }
  }

  private String callbacks(EventModel event) {
    if (event.calls().isEmpty()) {
      return event.delivery().isOpen()
          ? "no callbacks; only listeners that are added hear it"
          : "nobody hears it";
    }
    String among = wiring.isStatic(event) ? ", called without any object" : "";
    return (event.calls().size() == 1 ? "callback" : "callbacks in their order") + among + ":";
  }

  private void uncalled(Uncalled callback) {
    String reason =
        switch (callback.obstacle()) {
          case EVENT -> "something is wrong with the event";
          case MISFIT -> "it does not fit the event, or its owner can't be reached";
          case UNUSABLE -> "it can't be called at all";
        };
    lines.add(
        2,
        "not called: "
            + names.of(callback.label())
            + ", "
            + names.of(callback.module())
            + ": "
            + reason
            + ", as an error tells");
  }
}
