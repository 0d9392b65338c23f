package dev.hardwire.integration.mistakes.injection;

import static dev.hardwire.processor.report.ProblemCode.ASYNCHRONOUS_ANSWER;
import static dev.hardwire.processor.report.ProblemCode.ASYNCHRONY_OPTIONS;
import static dev.hardwire.processor.report.ProblemCode.EXECUTOR_NAME_CLASH;
import static dev.hardwire.processor.report.ProblemCode.IGNORED_STAGE;
import static dev.hardwire.processor.report.ProblemCode.ILLEGAL_EXECUTOR_NAME;
import static dev.hardwire.processor.report.ProblemCode.ILLEGAL_RETRY;
import static dev.hardwire.processor.report.ProblemCode.ILLEGAL_TIMEOUT;
import static dev.hardwire.processor.report.ProblemCode.SYNCHRONOUS_AFTER_ASYNCHRONOUS;

import dev.hardwire.integration.mistakes.program.CallbackDraft;
import dev.hardwire.integration.semantics.program.Answering;
import java.util.List;
import java.util.Optional;

/** What can be wrong with callbacks that take their time. */
final class AsynchronyMistakes {

  private AsynchronyMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.of("executor with a space", ILLEGAL_EXECUTOR_NAME, AsynchronyMistakes::executor),
        Mistake.of("timeout in words", ILLEGAL_TIMEOUT, AsynchronyMistakes::timeout),
        Mistake.of("timeout at once", ASYNCHRONY_OPTIONS, AsynchronyMistakes::useless),
        Mistake.of("negative limit", ASYNCHRONY_OPTIONS, AsynchronyMistakes::negative),
        Mistake.of("attempts that can't be made", ILLEGAL_RETRY, AsynchronyMistakes::retry),
        Mistake.conflict(
            "two executors of one step", EXECUTOR_NAME_CLASH, AsynchronyMistakes::clash),
        Mistake.of("forgotten stage", IGNORED_STAGE, AsynchronyMistakes::stage),
        Mistake.of("answer that is late", ASYNCHRONOUS_ANSWER, AsynchronyMistakes::late),
        Mistake.of(
            "callback after an asynchronous one",
            SYNCHRONOUS_AFTER_ASYNCHRONOUS,
            AsynchronyMistakes::after));
  }

  /** One without answer or place that nothing else is said of. */
  static Optional<CallbackDraft> free(Site site) {
    return site.callback(
        it ->
            site.isVoid(it) && !it.isHandedOver() && site.hasNoWishes(it) && it.members.isEmpty());
  }

  private static boolean executor(Site site) {
    Optional<CallbackDraft> callback = free(site);
    callback.ifPresent(it -> it.executor = "mail in");
    return callback.isPresent();
  }

  private static boolean timeout(Site site) {
    Optional<CallbackDraft> callback = free(site);
    callback.ifPresent(
        it -> {
          it.isAsync = true;
          String timeout = site.dice().pick("2 seconds", "-1s", "5", "soon", "9000h", "0ms");
          it.members.add("timeout = \"" + timeout + "\"");
        });
    return callback.isPresent();
  }

  private static boolean useless(Site site) {
    Optional<CallbackDraft> callback = free(site);
    callback.ifPresent(
        it -> it.members.add(site.dice().pick("timeout = \"2s\"", "maxInFlight = 3")));
    return callback.isPresent();
  }

  private static boolean negative(Site site) {
    Optional<CallbackDraft> callback = free(site);
    callback.ifPresent(
        it -> {
          it.isAsync = true;
          it.members.add(site.dice().pick("maxInFlight = -1", "whenFull = WhenFull.REJECT"));
        });
    return callback.isPresent();
  }

  private static boolean retry(Site site) {
    Optional<CallbackDraft> callback = free(site);
    callback.ifPresent(
        it -> {
          it.isAsync = true;
          String member =
              site.dice()
                  .pick(
                      "attempts = 0",
                      "first = \"now\"",
                      "max = \"9000h\"",
                      "first = \"1h\"",
                      "max = \"1ms\"");
          it.members.add("retry = @Retry(" + member + ")");
        });
    return callback.isPresent();
  }

  private static boolean clash(Site site) {
    Optional<CallbackDraft> one = free(site);
    Optional<CallbackDraft> other = one.flatMap(it -> free(site));
    one.ifPresent(it -> it.executor = other.isPresent() ? "post_box" : "");
    other.ifPresent(it -> it.executor = "postBox");
    return other.isPresent();
  }

  private static boolean stage(Site site) {
    Optional<CallbackDraft> callback = free(site).filter(it -> it.events.size() == 1);
    callback.ifPresent(
        it -> {
          it.returns = "CompletableFuture<Void>";
          it.answer = "CompletableFuture.completedFuture(null)";
        });
    return callback.isPresent();
  }

  private static boolean late(Site site) {
    Optional<CallbackDraft> callback =
        site.callback(
            it ->
                site.hasNoWishes(it)
                    && site.events(it)
                        .allMatch(
                            event -> event.answering() != Answering.VOID && !event.isFuture()));
    callback.ifPresent(it -> it.isAsync = true);
    return callback.isPresent();
  }

  private static boolean after(Site site) {
    Optional<CallbackDraft> later = free(site);
    Optional<CallbackDraft> earlier =
        later.flatMap(
            it ->
                site.callback(
                    other ->
                        other.events.equals(it.events)
                            && site.isVoid(other)
                            && site.hasNoWishes(other)));
    earlier.ifPresent(it -> it.isAsync = true);
    earlier.ifPresent(it -> later.ifPresent(l -> l.after.add(it.qualifiedName())));
    return earlier.isPresent();
  }
}
