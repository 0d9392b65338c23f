package dev.hardwire.integration.mistakes.injection;

import static dev.hardwire.processor.report.ProblemCode.AMBIGUOUS_PARAMETERS;
import static dev.hardwire.processor.report.ProblemCode.CONFLICTING_SIGNATURES;
import static dev.hardwire.processor.report.ProblemCode.INCOMPATIBLE_SIGNATURE;
import static dev.hardwire.processor.report.ProblemCode.MISSPELLED_NEIGHBOUR;
import static dev.hardwire.processor.report.ProblemCode.ORDER_CONTRADICTION;
import static dev.hardwire.processor.report.ProblemCode.UNDECLARED_EXCEPTION;
import static dev.hardwire.processor.report.ProblemCode.UNKNOWN_EVENT;

import dev.hardwire.integration.mistakes.program.CallbackDraft;
import dev.hardwire.integration.mistakes.program.ContractDraft;
import dev.hardwire.integration.mistakes.program.OwnerDraft;
import dev.hardwire.integration.semantics.program.Answering;
import dev.hardwire.integration.semantics.program.Type;
import java.util.List;
import java.util.Optional;

/** How a callback can fail to fit its event. */
final class FitMistakes {

  private FitMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.of("typing error of an event", UNKNOWN_EVENT, FitMistakes::unknownEvent),
        Mistake.of("parameter of another type", INCOMPATIBLE_SIGNATURE, FitMistakes::otherType),
        Mistake.of("surplus parameter", INCOMPATIBLE_SIGNATURE, FitMistakes::surplus),
        Mistake.of("one of two texts", AMBIGUOUS_PARAMETERS, FitMistakes::ambiguous),
        Mistake.conflict("callbacks that differ", CONFLICTING_SIGNATURES, FitMistakes::conflicting),
        Mistake.of("undeclared exception", UNDECLARED_EXCEPTION, FitMistakes::exception),
        Mistake.conflict("before one another", ORDER_CONTRADICTION, FitMistakes::circle),
        Mistake.conflict("against the order", ORDER_CONTRADICTION, FitMistakes::againstOrder),
        Mistake.advice("misspelled neighbour", MISSPELLED_NEIGHBOUR, FitMistakes::misspelled));
  }

  private static boolean misspelled(Site site) {
    return site.addEvent(
        "void fire(String name)",
        """
        @Callback("tally_made")
        public static void count(String name) {}

        @Callback(value = "tally_made", after = "Tally.cuont")
        public static void list(String name) {}
        """);
  }

  private static boolean unknownEvent(Site site) {
    Optional<CallbackDraft> callback =
        site.isDeclared() ? site.callback(it -> !site.isAnsweredByOne(it)) : Optional.empty();
    callback.ifPresent(it -> it.events.set(0, it.events.get(0) + "e"));
    return callback.isPresent();
  }

  private static boolean otherType(Site site) {
    Optional<CallbackDraft> callback =
        site.isDeclared()
            ? site.callback(
                it ->
                    it.events.size() == 1
                        && it.parameters.stream().anyMatch(p -> p.kind() != Type.INFO)
                        && site.event(it).answering() != Answering.FOLD)
            : Optional.empty();
    callback.ifPresent(
        it ->
            it.parameters.stream()
                .filter(p -> p.kind() != Type.INFO)
                .findFirst()
                .ifPresent(p -> p.type = "java.util.UUID"));
    return callback.isPresent();
  }

  private static boolean surplus(Site site) {
    Optional<CallbackDraft> callback =
        site.isDeclared() ? site.callback(it -> it.events.size() == 1) : Optional.empty();
    callback.ifPresent(it -> it.parameters.add(Site.parameter("java.util.UUID", "surplus")));
    return callback.isPresent();
  }

  private static boolean ambiguous(Site site) {
    Optional<OwnerDraft> owner = site.owner(it -> ambiguousFor(site, it).isPresent());
    owner.ifPresent(
        it -> {
          ContractDraft event = ambiguousFor(site, it).orElseThrow();
          CallbackDraft callback = site.newCallback(it, "guess", event);
          callback.parameters.add(Site.parameter("String", "whatever"));
        });
    return owner.isPresent();
  }

  private static Optional<ContractDraft> ambiguousFor(Site site, OwnerDraft owner) {
    return site.program().contracts().stream()
        .filter(it -> it.answering() == Answering.VOID)
        .filter(it -> site.mayHear(owner, it))
        .filter(it -> it.parameters.stream().filter(p -> p.kind() == Type.STRING).count() > 1)
        .findFirst();
  }

  private static boolean conflicting(Site site) {
    Optional<ContractDraft> event =
        site.isDeclared()
            ? Optional.empty()
            : site.program().events.stream()
                .filter(it -> !it.parameters.isEmpty())
                .filter(
                    it ->
                        site.program().callbacks().stream()
                            .anyMatch(
                                c ->
                                    c.events.contains(it.event())
                                        && c.parameters.size() >= it.parameters.size()
                                        && c.owner().module().isProcessed))
                .filter(it -> !takesAnything(site, it))
                .findFirst();
    Optional<OwnerDraft> owner = event.flatMap(it -> site.owner(o -> true));
    owner.ifPresent(
        it -> {
          CallbackDraft callback = site.newCallback(it, "differ", event.orElseThrow());
          callback.parameters.add(Site.parameter("java.util.UUID", "odd"));
        });
    return owner.isPresent();
  }

  private static boolean takesAnything(Site site, ContractDraft event) {
    return site.program().callbacks().stream()
        .filter(callback -> callback.events.contains(event.event()))
        .flatMap(callback -> callback.parameters.stream())
        .anyMatch(parameter -> parameter.type.equals("Object"));
  }

  private static boolean exception(Site site) {
    Optional<CallbackDraft> callback =
        site.callback(
            it -> it.events.size() == 1 && !it.isHandedOver() && !site.event(it).isFuture());
    callback.ifPresent(it -> it.exceptions.add("java.util.concurrent.TimeoutException"));
    return callback.isPresent();
  }

  private static Optional<CallbackDraft> beside(Site site, CallbackDraft one) {
    return site.callback(
        it ->
            it.events.equals(one.events)
                && it.isHandedOver() == one.isHandedOver()
                && site.hasNoWishes(it));
  }

  private static boolean circle(Site site) {
    Optional<CallbackDraft> one = site.callback(site::hasNoWishes);
    Optional<CallbackDraft> other = one.flatMap(it -> beside(site, it));
    one.ifPresent(
        it ->
            other.ifPresent(
                o -> {
                  o.order = it.order;
                  it.before.add(o.qualifiedName());
                  o.before.add(it.qualifiedName());
                }));
    return other.isPresent();
  }

  private static boolean againstOrder(Site site) {
    Optional<CallbackDraft> one = site.callback(site::hasNoWishes);
    Optional<CallbackDraft> other = one.flatMap(it -> beside(site, it));
    one.ifPresent(
        it ->
            other.ifPresent(
                o -> {
                  it.order = o.order + 1;
                  it.before.add(o.qualifiedName());
                }));
    return other.isPresent();
  }
}
