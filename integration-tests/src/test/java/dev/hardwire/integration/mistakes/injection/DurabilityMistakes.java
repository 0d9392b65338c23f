package dev.hardwire.integration.mistakes.injection;

import static dev.hardwire.processor.report.ProblemCode.DURABLE_OPTIONS;
import static dev.hardwire.processor.report.ProblemCode.INVALID_UPCASTER;
import static dev.hardwire.processor.report.ProblemCode.KEY_PARAMETER;

import dev.hardwire.integration.mistakes.program.CallbackDraft;
import dev.hardwire.integration.mistakes.program.ContractDraft;
import java.util.List;
import java.util.Optional;

/** What can be wrong with what is stored, in programs without hardwire-durable. */
final class DurabilityMistakes {

  private DurabilityMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.of("id that it had before", DURABLE_OPTIONS, DurabilityMistakes::formerly),
        Mistake.of("upcaster of no version", INVALID_UPCASTER, DurabilityMistakes::upcaster),
        Mistake.of("key that is no parameter", KEY_PARAMETER, DurabilityMistakes::key));
  }

  private static boolean formerly(Site site) {
    Optional<CallbackDraft> callback = AsynchronyMistakes.free(site);
    callback.ifPresent(it -> it.members.add("formerly = \"mail\""));
    return callback.isPresent();
  }

  private static boolean key(Site site) {
    Optional<ContractDraft> contract = site.contract(site::isPlain);
    contract.ifPresent(it -> it.options.add("key = \"nobody\""));
    return contract.isPresent();
  }

  private static boolean upcaster(Site site) {
    Optional<ContractDraft> contract = site.contract(site::isPlain);
    contract.ifPresent(
        it ->
            it.members.add(
                "@Upcaster(0) static void earlier(String text, " + it.name + " next) {}"));
    return contract.isPresent();
  }
}
