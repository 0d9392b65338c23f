package dev.hardwire.integration.mistakes.injection;

import dev.hardwire.integration.mistakes.program.CallbackDraft;
import dev.hardwire.integration.mistakes.program.ContractDraft;
import dev.hardwire.integration.mistakes.program.ModuleDraft;
import java.util.List;
import java.util.Optional;

/** Mistakes of which javac speaks, and nobody else should. */
final class JavaMistakes {

  private JavaMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.javac("unknown class of a callback's parameter", JavaMistakes::parameter),
        Mistake.javac("unknown class of a contract's parameter", JavaMistakes::contract),
        Mistake.javac("missing brace", JavaMistakes::brace),
        Mistake.javac("text for a number", JavaMistakes::number));
  }

  private static boolean parameter(Site site) {
    Optional<CallbackDraft> callback = site.callback(it -> true);
    callback.ifPresent(it -> it.parameters.add(Site.parameter("Absent", "absent")));
    return callback.isPresent();
  }

  private static boolean contract(Site site) {
    Optional<ContractDraft> contract = site.contract(it -> !it.parameters.isEmpty());
    contract.ifPresent(it -> it.parameters.get(0).type = "Absent");
    return contract.isPresent();
  }

  private static boolean brace(Site site) {
    Optional<ModuleDraft> module = site.module(it -> true);
    module.ifPresent(
        it -> site.addSource(it, "", "Unclosed", "final class Unclosed {\n  int size() {\n}\n"));
    return module.isPresent();
  }

  private static boolean number(Site site) {
    Optional<ModuleDraft> module = site.module(it -> true);
    String text = "final class Mistyped {\n  int size = \"small\";\n}\n";
    module.ifPresent(it -> site.addSource(it, "", "Mistyped", text));
    return module.isPresent();
  }
}
