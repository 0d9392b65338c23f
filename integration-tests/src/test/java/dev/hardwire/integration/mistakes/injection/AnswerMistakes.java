package dev.hardwire.integration.mistakes.injection;

import static dev.hardwire.processor.report.ProblemCode.CONDITIONAL_ANSWER;
import static dev.hardwire.processor.report.ProblemCode.IGNORED_ANSWER;
import static dev.hardwire.processor.report.ProblemCode.INCOMPATIBLE_ANSWER;
import static dev.hardwire.processor.report.ProblemCode.MISSING_ANSWER;
import static dev.hardwire.processor.report.ProblemCode.SEVERAL_ANSWERS;
import static dev.hardwire.processor.report.ProblemCode.SWALLOWED_ANSWER;

import dev.hardwire.integration.mistakes.program.CallbackDraft;
import dev.hardwire.integration.mistakes.program.ContractDraft;
import dev.hardwire.integration.mistakes.program.ModuleDraft;
import dev.hardwire.integration.mistakes.program.OwnerDraft;
import dev.hardwire.integration.semantics.program.Answering;
import java.util.List;
import java.util.Optional;

/** What can be wrong with what callbacks answer. */
final class AnswerMistakes {

  private AnswerMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.of("no answer", INCOMPATIBLE_ANSWER, AnswerMistakes::none),
        Mistake.of("answer of another type", INCOMPATIBLE_ANSWER, AnswerMistakes::otherType),
        Mistake.of("nobody answers", MISSING_ANSWER, AnswerMistakes::missing),
        Mistake.conflict("two answer", SEVERAL_ANSWERS, AnswerMistakes::several),
        Mistake.of("answer on a condition", CONDITIONAL_ANSWER, AnswerMistakes::conditional),
        Mistake.advice("answer that is lost", SWALLOWED_ANSWER, AnswerMistakes::swallowed),
        Mistake.advice("answer for nobody", IGNORED_ANSWER, AnswerMistakes::ignored));
  }

  private static boolean swallowed(Site site) {
    return site.addEvent(
        "int fire(@Fold int sum, String name)",
        """
        @Callback("tally_made")
        public static int count(String name) { return name.length(); }
        """);
  }

  private static boolean ignored(Site site) {
    site.application().options.add("-Ahardwire.IgnoredAnswer=warning");
    return site.addEvent(
        "void fire(String name)",
        """
        @Callback("tally_made")
        public static boolean count(String name) { return name.isEmpty(); }
        """);
  }

  private static Optional<CallbackDraft> answering(Site site) {
    return site.callback(
        it -> site.events(it).allMatch(event -> event.answering() != Answering.VOID));
  }

  private static boolean none(Site site) {
    Optional<CallbackDraft> callback = answering(site);
    callback.ifPresent(
        it -> {
          it.returns = "void";
          it.answer = "";
        });
    return callback.isPresent();
  }

  private static boolean otherType(Site site) {
    Optional<CallbackDraft> callback = answering(site);
    callback.ifPresent(
        it -> {
          it.returns = "java.util.UUID";
          it.answer = "java.util.UUID.randomUUID()";
        });
    return callback.isPresent();
  }

  private static boolean missing(Site site) {
    Optional<ModuleDraft> module =
        site.isDeclared() && site.program().wirings().size() == 1
            ? site.module(it -> it.hasAnchor || it == site.application())
            : Optional.empty();
    String text =
        "@Event(\"advice_asked\")\npublic interface AdviceAsked {\n  int fire(String about);\n}\n";
    module.ifPresent(it -> site.addSource(it, "", "AdviceAsked", text));
    return module.isPresent();
  }

  private static boolean several(Site site) {
    Optional<ContractDraft> contract = site.contract(it -> it.answering() == Answering.ONE);
    Optional<OwnerDraft> owner =
        contract.flatMap(event -> site.owner(it -> site.mayHear(it, event)));
    owner.ifPresent(
        it -> {
          ContractDraft event = contract.orElseThrow();
          CallbackDraft callback = site.newCallback(it, "answerToo", event);
          callback.returns = event.answer().simpleName();
          callback.answer = callback.returns.equals("String") ? "\"me too\"" : "1";
        });
    return owner.isPresent();
  }

  private static boolean conditional(Site site) {
    Optional<CallbackDraft> callback = site.callback(site::isAnsweredByOne);
    callback.ifPresent(site::newCondition);
    return callback.isPresent();
  }
}
