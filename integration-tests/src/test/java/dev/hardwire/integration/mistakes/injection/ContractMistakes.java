package dev.hardwire.integration.mistakes.injection;

import static dev.hardwire.processor.report.ProblemCode.CONTRACT_NOT_FUNCTIONAL;
import static dev.hardwire.processor.report.ProblemCode.CONTRACT_RETURN_TYPE;
import static dev.hardwire.processor.report.ProblemCode.DUPLICATE_CONTRACT;
import static dev.hardwire.processor.report.ProblemCode.DUPLICATE_METADATA;
import static dev.hardwire.processor.report.ProblemCode.EVENT_OPTIONS;
import static dev.hardwire.processor.report.ProblemCode.FOLD_PARAMETER;
import static dev.hardwire.processor.report.ProblemCode.GENERIC_CONTRACT;
import static dev.hardwire.processor.report.ProblemCode.ILLEGAL_EVENT_NAME;
import static dev.hardwire.processor.report.ProblemCode.INACCESSIBLE_CONTRACT;
import static dev.hardwire.processor.report.ProblemCode.INACCESSIBLE_TYPE;
import static dev.hardwire.processor.report.ProblemCode.PRIVATE_CONTRACT;
import static dev.hardwire.processor.report.ProblemCode.SENDER_PARAMETER;

import dev.hardwire.integration.mistakes.program.ContractDraft;
import dev.hardwire.integration.mistakes.program.ModuleDraft;
import dev.hardwire.integration.mistakes.program.ParameterDraft;
import dev.hardwire.integration.semantics.program.Answering;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be wrong with event contracts. */
final class ContractMistakes {

  private ContractMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.of("private contract", PRIVATE_CONTRACT, ContractMistakes::privately),
        Mistake.of("generic contract", GENERIC_CONTRACT, ContractMistakes::generic),
        Mistake.of("two methods to fire", CONTRACT_NOT_FUNCTIONAL, ContractMistakes::twoMethods),
        Mistake.of("list of anything", CONTRACT_RETURN_TYPE, ContractMistakes::wildcard),
        Mistake.of("fold without answer", FOLD_PARAMETER, ContractMistakes::foldOfVoid),
        Mistake.of("primitive sender", SENDER_PARAMETER, ContractMistakes::primitiveSender),
        Mistake.of("metadata twice", DUPLICATE_METADATA, ContractMistakes::metadata),
        Mistake.of("evicts nobody", EVENT_OPTIONS, ContractMistakes::evictsNobody),
        Mistake.of("sticky answer", EVENT_OPTIONS, ContractMistakes::stickyAnswer),
        Mistake.of("open to one answer", EVENT_OPTIONS, ContractMistakes::openToOne),
        Mistake.of("contract with an illegal name", ILLEGAL_EVENT_NAME, ContractMistakes::name),
        Mistake.of("hidden contract", INACCESSIBLE_CONTRACT, ContractMistakes::hidden),
        Mistake.of("hidden argument", INACCESSIBLE_TYPE, ContractMistakes::hiddenArgument),
        Mistake.conflict("event declared twice", DUPLICATE_CONTRACT, ContractMistakes::twice));
  }

  private static Optional<ModuleDraft> declaring(Site site) {
    return site.isDeclared()
        ? site.module(it -> it.hasAnchor || it == site.application())
        : Optional.empty();
  }

  private static boolean privately(Site site) {
    Optional<ModuleDraft> module = declaring(site);
    String text =
        """
        public final class Desk {
          @Event("bell_rung")
          private interface BellRung {
            void fire(String name);
          }

          static void ring(BellRung bell) {
            bell.fire("Ada");
          }
        }
        """;
    module.ifPresent(it -> site.addSource(it, "", "Desk", text));
    return module.isPresent();
  }

  private static boolean generic(Site site) {
    Optional<ContractDraft> contract = site.contract(site::isPlain);
    contract.ifPresent(it -> it.typeParameters = "<T>");
    return contract.isPresent();
  }

  private static boolean twoMethods(Site site) {
    Optional<ContractDraft> contract = site.contract(site::isPlain);
    contract.ifPresent(it -> it.members.add("void fireAgain();"));
    return contract.isPresent();
  }

  private static boolean wildcard(Site site) {
    Optional<ContractDraft> contract =
        site.contract(
            it -> it.answering() == Answering.LIST || it.answering() == Answering.OPTIONAL);
    contract.ifPresent(it -> it.returns = it.returns.replaceAll("<[A-Z][a-z]+>", "<?>"));
    return contract.isPresent();
  }

  private static boolean foldOfVoid(Site site) {
    Optional<ContractDraft> contract =
        site.contract(
            it ->
                it.answering() == Answering.VOID
                    && it.parameters.stream().anyMatch(p -> p.marks.isEmpty()));
    contract.ifPresent(it -> unmarked(it, false).marks = "@Fold ");
    return contract.isPresent();
  }

  private static ParameterDraft unmarked(ContractDraft contract, boolean isPrimitive) {
    return contract.parameters.stream()
        .filter(it -> it.marks.isEmpty())
        .filter(it -> !isPrimitive || it.kind().isPrimitive())
        .findFirst()
        .orElseThrow();
  }

  private static boolean primitiveSender(Site site) {
    Optional<ContractDraft> contract =
        site.contract(
            it ->
                it.parameters.stream().noneMatch(ParameterDraft::isSender)
                    && it.parameters.stream()
                        .anyMatch(p -> p.marks.isEmpty() && p.kind().isPrimitive()));
    contract.ifPresent(it -> unmarked(it, true).marks = "@Sender ");
    return contract.isPresent();
  }

  private static boolean metadata(Site site) {
    Optional<ContractDraft> contract = site.contract(it -> true);
    contract.ifPresent(
        it -> {
          it.options.removeIf(option -> option.startsWith("metadata"));
          it.options.add(
              "metadata = {@Metadata(key = \"a\", value = \"b\"), @Metadata(key = \"a\", value ="
                  + " \"c\")}");
        });
    return contract.isPresent();
  }

  private static boolean evictsNobody(Site site) {
    Optional<ContractDraft> contract =
        site.contract(it -> it.options.stream().noneMatch(option -> option.endsWith("EVICT")));
    contract.ifPresent(it -> it.options.add("evictAfter = 2"));
    return contract.isPresent();
  }

  private static boolean stickyAnswer(Site site) {
    Optional<ContractDraft> contract =
        site.contract(
            it -> it.answering() != Answering.VOID && it.answering() != Answering.ONE && it.isOpen);
    contract.ifPresent(it -> it.options.add("sticky = true"));
    return contract.isPresent();
  }

  private static boolean openToOne(Site site) {
    Optional<ContractDraft> contract = site.contract(it -> it.answering() == Answering.ONE);
    contract.ifPresent(
        it ->
            it.options.add(
                site.dice()
                    .pick(
                        "open = true",
                        "whenUnheard = WhenUnheard.THROW",
                        "onError = FailurePolicy.ISOLATE")));
    return contract.isPresent();
  }

  private static boolean name(Site site) {
    Optional<ContractDraft> contract = site.contract(it -> it.event().matches(".*[^a-z].*"));
    contract.ifPresent(it -> it.eventName = it.eventName.replaceAll("[^a-z]", " "));
    return contract.isPresent();
  }

  private static boolean hidden(Site site) {
    Optional<ContractDraft> contract = site.contract(it -> it.module() != site.application());
    contract.ifPresent(it -> it.access = "");
    return contract.isPresent();
  }

  private static boolean hiddenArgument(Site site) {
    Optional<ModuleDraft> module =
        site.isDeclared() ? site.anchored(it -> it != site.application()) : Optional.empty();
    module.ifPresent(
        it -> {
          site.addSource(it, "", "Secret", "record Secret(String text) {}\n");
          String text =
              "@Event(\"secret_told\")\npublic interface SecretTold {\n  void fire(Secret"
                  + " secret);\n}\n";
          site.addSource(it, "", "SecretTold", text);
        });
    return module.isPresent();
  }

  private static boolean hears(ModuleDraft module, ContractDraft event) {
    return module.callbacks().stream().anyMatch(it -> it.events.contains(event.event()));
  }

  /**
   * Whether a module is checked against one module's contracts, but not against that of an event.
   */
  private static boolean seesOnly(ModuleDraft module, ModuleDraft seen, ContractDraft event) {
    Set<ModuleDraft> reached = new HashSet<>();
    reach(module, reached);
    return reached.contains(seen) && !reached.contains(event.module());
  }

  private static void reach(ModuleDraft module, Set<ModuleDraft> reached) {
    if (reached.add(module)) {
      module.events.forEach(it -> reach(it, reached));
      module.includes.forEach(it -> reach(it, reached));
    }
  }

  /**
   * Where a callback of a module that sees the new contract alone listens to the event, it would be
   * the right one.
   */
  private static boolean twice(Site site) {
    Optional<ModuleDraft> module = declaring(site);
    Optional<ContractDraft> contract =
        module.flatMap(
            m ->
                site.contract(
                    it ->
                        site.isPlain(it)
                            && (it.module() == m || !hears(m, it))
                            && site.program().modules.stream()
                                .noneMatch(other -> hears(other, it) && seesOnly(other, m, it))));
    module.ifPresent(
        m ->
            contract.ifPresent(
                it -> {
                  String head = "@Event(\"" + it.event() + "\")\npublic interface Repeated {\n";
                  site.addSource(m, "", "Repeated", head + "  void fire(String again);\n}\n");
                }));
    return contract.isPresent();
  }
}
