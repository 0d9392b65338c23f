package dev.hardwire.integration.mistakes.injection;

import static dev.hardwire.processor.report.ProblemCode.ABSTRACT_CALLBACK;
import static dev.hardwire.processor.report.ProblemCode.ATTACHABLE_WITHOUT_CALLBACK;
import static dev.hardwire.processor.report.ProblemCode.DUPLICATE_EVENT_NAME;
import static dev.hardwire.processor.report.ProblemCode.GENERIC_CALLBACK;
import static dev.hardwire.processor.report.ProblemCode.GENERIC_OWNER;
import static dev.hardwire.processor.report.ProblemCode.ILLEGAL_EVENT_NAME;
import static dev.hardwire.processor.report.ProblemCode.ILLEGAL_PLACE;
import static dev.hardwire.processor.report.ProblemCode.INCOMPATIBLE_CONDITION;
import static dev.hardwire.processor.report.ProblemCode.MISSING_EVENT_NAME;
import static dev.hardwire.processor.report.ProblemCode.PRIVATE_CALLBACK;
import static dev.hardwire.processor.report.ProblemCode.PRIVATE_OWNER;
import static dev.hardwire.processor.report.ProblemCode.UNKNOWN_CONDITION;

import dev.hardwire.integration.mistakes.program.CallbackDraft;
import dev.hardwire.integration.mistakes.program.OwnerDraft;
import dev.hardwire.integration.mistakes.program.OwnerDraft.Kind;
import java.util.List;
import java.util.Optional;

/** What can be wrong with a callback or its class, whatever they listen to. */
final class CallbackMistakes {

  private CallbackMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.of("private callback", PRIVATE_CALLBACK, CallbackMistakes::privateCallback),
        Mistake.of("private owner", PRIVATE_OWNER, CallbackMistakes::privateOwner),
        Mistake.of("abstract callback", ABSTRACT_CALLBACK, CallbackMistakes::abstractCallback),
        Mistake.of("generic callback", GENERIC_CALLBACK, CallbackMistakes::genericCallback),
        Mistake.of("generic owner", GENERIC_OWNER, CallbackMistakes::genericOwner),
        Mistake.of("callback of no event", MISSING_EVENT_NAME, CallbackMistakes::noName),
        Mistake.of("event name with a space", ILLEGAL_EVENT_NAME, CallbackMistakes::illegalName),
        Mistake.of("event named twice", DUPLICATE_EVENT_NAME, CallbackMistakes::nameTwice),
        Mistake.of("condition with a typing error", UNKNOWN_CONDITION, CallbackMistakes::unknown),
        Mistake.of("private condition", INCOMPATIBLE_CONDITION, CallbackMistakes::secretly),
        Mistake.of("condition that answers text", INCOMPATIBLE_CONDITION, CallbackMistakes::text),
        Mistake.of("condition that throws", INCOMPATIBLE_CONDITION, CallbackMistakes::throwing),
        Mistake.of("callback before itself", ILLEGAL_PLACE, CallbackMistakes::beforeItself),
        Mistake.of("callback after nobody", ILLEGAL_PLACE, CallbackMistakes::afterBlank),
        Mistake.of(
            "attachable class without callbacks",
            ATTACHABLE_WITHOUT_CALLBACK,
            CallbackMistakes::attachable),
        Mistake.of(
            "attachable class with static callbacks",
            ATTACHABLE_WITHOUT_CALLBACK,
            CallbackMistakes::staticAttachable));
  }

  private static boolean privateCallback(Site site) {
    Optional<CallbackDraft> callback = site.callback(it -> !it.isAbstract);
    callback.ifPresent(it -> it.access = "private ");
    return callback.isPresent();
  }

  private static boolean privateOwner(Site site) {
    Optional<OwnerDraft> owner =
        site.owner(it -> !it.outer.isEmpty() && !it.hasInstanceCallbacks());
    owner.ifPresent(it -> it.access = "private ");
    return owner.isPresent();
  }

  private static boolean abstractCallback(Site site) {
    Optional<CallbackDraft> callback =
        site.callback(it -> it.owner().kind == Kind.INTERFACE && !it.isStatic);
    callback.ifPresent(it -> it.isAbstract = true);
    return callback.isPresent();
  }

  private static boolean genericCallback(Site site) {
    Optional<CallbackDraft> callback = site.callback(it -> true);
    callback.ifPresent(it -> it.typeParameters = "<T> ");
    return callback.isPresent();
  }

  private static boolean genericOwner(Site site) {
    Optional<OwnerDraft> owner =
        site.owner(
            it ->
                it.hasInstanceCallbacks()
                    && (it.kind == Kind.CLASS || it.kind == Kind.RECORD)
                    && it.module().extras.stream()
                        .noneMatch(source -> source.text().contains("extends " + it.name + " ")));
    owner.ifPresent(
        it -> {
          it.typeParameters = "<K>";
          it.typeArguments = "<String>";
        });
    return owner.isPresent();
  }

  private static boolean noName(Site site) {
    Optional<OwnerDraft> owner = site.owner(it -> true);
    owner.ifPresent(
        it -> site.newCallback(it, "hearNothing", site.program().events.get(0)).events.clear());
    return owner.isPresent();
  }

  private static boolean illegalName(Site site) {
    Optional<CallbackDraft> callback = site.callback(it -> it.events.get(0).matches(".*[^a-z].*"));
    callback.ifPresent(it -> it.events.set(0, it.events.get(0).replaceAll("[^a-z]", " ")));
    return callback.isPresent();
  }

  private static boolean nameTwice(Site site) {
    Optional<CallbackDraft> callback = site.callback(it -> true);
    callback.ifPresent(it -> it.events.add(it.events.get(0)));
    return callback.isPresent();
  }

  private static boolean unknown(Site site) {
    Optional<CallbackDraft> callback = site.callback(it -> !it.when.isEmpty());
    callback.ifPresent(it -> it.when = it.when.substring(1));
    return callback.isPresent();
  }

  private static Optional<CallbackDraft> conditional(Site site) {
    Optional<CallbackDraft> callback =
        site.callback(it -> it.when.isEmpty() && !site.isAnsweredByOne(it));
    callback.ifPresent(site::newCondition);
    return callback;
  }

  private static boolean secretly(Site site) {
    Optional<CallbackDraft> callback = conditional(site);
    callback
        .flatMap(it -> it.condition)
        .ifPresent(it -> it.modifiers = "private " + it.modifiers.replace("default ", ""));
    return callback.isPresent();
  }

  private static boolean text(Site site) {
    Optional<CallbackDraft> callback = conditional(site);
    callback.flatMap(it -> it.condition).ifPresent(it -> it.returns = "String");
    return callback.isPresent();
  }

  private static boolean throwing(Site site) {
    Optional<CallbackDraft> callback =
        site.callback(
            it ->
                it.when.isEmpty()
                    && !site.isAnsweredByOne(it)
                    && it.events.size() == 1
                    && !site.event(it).isFuture());
    callback.map(site::newCondition).ifPresent(it -> it.thrown = " throws java.io.EOFException");
    boolean isDeclared = callback.map(it -> !site.event(it).exceptions.isEmpty()).orElse(false);
    if (isDeclared) {
      callback
          .flatMap(it -> it.condition)
          .ifPresent(it -> it.thrown = " throws java.util.concurrent.TimeoutException");
    }
    return callback.isPresent();
  }

  private static boolean beforeItself(Site site) {
    Optional<CallbackDraft> callback = site.callback(it -> true);
    callback.ifPresent(it -> it.before.add(it.owner().name + "." + it.method));
    return callback.isPresent();
  }

  private static boolean afterBlank(Site site) {
    Optional<CallbackDraft> callback = site.callback(it -> true);
    callback.ifPresent(it -> it.after.add(" "));
    return callback.isPresent();
  }

  private static boolean attachable(Site site) {
    return site.module(it -> true)
        .map(
            module -> {
              String text = "@Attachable\npublic final class Passenger {}\n";
              site.addSource(module, "", "Passenger", text);
              return true;
            })
        .orElse(false);
  }

  private static boolean staticAttachable(Site site) {
    Optional<OwnerDraft> owner = site.owner(it -> !it.hasInstanceCallbacks() && !it.isAttachable);
    owner.ifPresent(it -> it.isAttachable = true);
    return owner.isPresent();
  }
}
