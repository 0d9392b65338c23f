package dev.hardwire.integration.mistakes.injection;

import static dev.hardwire.processor.report.ProblemCode.DURABLE_OPTIONS;
import static dev.hardwire.processor.report.ProblemCode.INVALID_UPCASTER;

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
        Mistake.of("upcaster of no version", INVALID_UPCASTER, DurabilityMistakes::upcaster));
  }

  private static boolean formerly(Site site) {
    Optional<CallbackDraft> callback = AsynchronyMistakes.free(site);
    callback.ifPresent(it -> it.members.add("formerly = \"mail\""));
    return callback.isPresent();
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
