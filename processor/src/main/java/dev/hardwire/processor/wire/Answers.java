package dev.hardwire.processor.wire;

import static dev.hardwire.processor.report.ProblemCode.ASYNCHRONOUS_ANSWER;
import static dev.hardwire.processor.report.ProblemCode.CONDITIONAL_ANSWER;
import static dev.hardwire.processor.report.ProblemCode.INCOMPATIBLE_ANSWER;
import static dev.hardwire.processor.report.ProblemCode.MISSING_ANSWER;
import static dev.hardwire.processor.report.ProblemCode.SEVERAL_ANSWERS;

import dev.hardwire.processor.model.AnswerModel.Kind;
import dev.hardwire.processor.read.AnswerDeclaration;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.TypeTexts;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;

/** What can be wrong with the answers of an event's callbacks. */
final class Answers {

  private static final int MOST_SHOWN = 5;

  private Answers() {}

  static Problem misfit(
      Callback callback, EventSignature event, AnswerDeclaration wanted, Location location) {
    boolean looksAlike =
        TypeTexts.simple(callback.returnType()).equals(TypeTexts.simple(wanted.element()));
    Function<TypeMirror, String> text = looksAlike ? TypeMirror::toString : TypeTexts::simple;
    String expected =
        (wanted.kind() == Kind.FIRST ? text.apply(wanted.combined()) + " or " : "")
            + text.apply(wanted.element())
            + (wanted.isFuture() ? ", or a CompletionStage of it" : "");
    String found = text.apply(callback.returnType());
    return new Problem(
        INCOMPATIBLE_ANSWER,
        location,
        callback.displayName()
            + " returns "
            + found
            + ", but event '"
            + event.event()
            + "' "
            + reason(wanted.kind())
            + ".",
        List.of("expected: " + expected, "found:    " + found),
        "Let it return " + expected + ".");
  }

  private static String reason(Kind kind) {
    return switch (kind) {
      case VETO -> "asks each callback for a veto";
      case LIST -> "gathers an answer of each callback";
      case FIRST -> "takes the first answer that a callback has";
      case FOLD -> "hands each callback's answer on to the next one";
      case ONE, NONE -> "is answered by its callback";
    };
  }

  /** A callback that has not answered yet when its event has to. */
  static Problem asynchronous(Callback callback, EventSignature event, Location location) {
    String returned =
        event.answer().map(answer -> TypeTexts.simple(answer.returned())).orElse("it");
    return Problem.of(
        ASYNCHRONOUS_ANSWER,
        callback.executorOr(location),
        callback.displayName()
            + " is run by an executor, but event '"
            + event.event()
            + "' needs its answer at once: its contract returns "
            + returned
            + ".",
        "Let the callback run on the thread that fires, or let the contract return a"
            + " CompletableFuture.");
  }

  /** A durable callback, of which nobody knows when it answers. */
  static Problem durable(Callback callback, EventSignature event, Location location) {
    String returned =
        event.answer().map(answer -> TypeTexts.simple(answer.returned())).orElse("it");
    return Problem.of(
        ASYNCHRONOUS_ANSWER,
        callback.memberOr("durable", location),
        callback.displayName()
            + " is durable, but event '"
            + event.event()
            + "' needs its answer: its contract returns "
            + returned
            + ".",
        "Remove 'durable', or let the contract return void or a CompletableFuture<Void>.");
  }

  /** A callback that does not always answer an event that needs an answer. */
  static Problem conditional(Callback callback, EventSignature event, Location location) {
    String what = callback.condition().isPresent() ? "has a condition" : "may have no instance";
    return Problem.of(
        CONDITIONAL_ANSWER,
        location,
        callback.displayName()
            + " "
            + what
            + ", but event '"
            + event.event()
            + "' needs an answer each time.",
        callback.condition().isPresent()
            ? "Remove the condition, or ask it in the callback."
            : "Remove @Attachable, or move the callback to another class.");
  }

  /**
   * Anything but one callback of an event that needs exactly one.
   *
   * @param place the place of the event's contract
   */
  static List<Problem> notOne(EventContract contract, List<Listener> callbacks, Location place) {
    if (callbacks.size() == 1) {
      return List.of();
    }
    String event = contract.event();
    if (callbacks.isEmpty()) {
      return List.of(
          Problem.of(
              MISSING_ANSWER,
              place,
              "Nobody answers event '" + event + "', whose publisher expects an answer.",
              "Add a callback that returns "
                  + contract.answer().map(a -> TypeTexts.simple(a.combined())).orElse("it")
                  + ", or the module that has it."));
    }
    Set<Location> places = new LinkedHashSet<>();
    callbacks.forEach(
        callback -> places.add(callback.callback().locationOr(callback.place(), event)));
    List<Problem> problems = new ArrayList<>();
    for (Location each : places) {
      problems.add(
          Problem.of(
              SEVERAL_ANSWERS,
              each,
              "Event '" + event + "' takes one answer, but " + names(callbacks) + " give one.",
              "Keep one of these callbacks, or let the contract return a List or an Optional."));
    }
    return problems;
  }

  private static String names(List<Listener> callbacks) {
    List<String> names =
        callbacks.stream().map(listener -> listener.callback().displayName()).toList();
    String shown = names.stream().limit(MOST_SHOWN).collect(Collectors.joining(" and "));
    int more = names.size() - MOST_SHOWN;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }
}
