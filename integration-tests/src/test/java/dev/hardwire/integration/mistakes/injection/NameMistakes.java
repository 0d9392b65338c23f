package dev.hardwire.integration.mistakes.injection;

import static dev.hardwire.processor.report.ProblemCode.EVENT_NAME_CLASH;
import static dev.hardwire.processor.report.ProblemCode.GENERATED_NAME_CLASH;
import static dev.hardwire.processor.report.ProblemCode.UNKNOWN_SUPPRESSION;

import dev.hardwire.integration.mistakes.program.CallbackDraft;
import dev.hardwire.integration.mistakes.program.ContractDraft;
import dev.hardwire.integration.mistakes.program.ModuleDraft;
import dev.hardwire.integration.mistakes.program.OwnerDraft;
import dev.hardwire.integration.mistakes.program.OwnerDraft.Kind;
import java.util.List;
import java.util.Optional;

/** Names that something else has already. */
final class NameMistakes {

  private NameMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.conflict("two events of one method", EVENT_NAME_CLASH, NameMistakes::sameMethod),
        Mistake.conflict("event named like a keyword", EVENT_NAME_CLASH, NameMistakes::keyword),
        Mistake.of("typing error of advice", UNKNOWN_SUPPRESSION, NameMistakes::suppression),
        Mistake.of("class named like callbacks", GENERATED_NAME_CLASH, NameMistakes::callbacks),
        Mistake.of("class named like an index", GENERATED_NAME_CLASH, NameMistakes::index));
  }

  private static boolean sameMethod(Site site) {
    Optional<ContractDraft> event =
        site.isDeclared()
            ? site.contract(it -> site.isPlain(it) && it.event().matches(".*[^a-z].*"))
            : Optional.empty();
    event.ifPresent(
        it -> declare(site, it.module(), "Namesake", it.event().replaceAll("[^a-z]", "__")));
    return event.isPresent();
  }

  private static void declare(Site site, ModuleDraft module, String name, String event) {
    String text = "@Event(\"" + event + "\")\npublic interface " + name + " {\n  void fire();\n}\n";
    site.addSource(module, "", name, text);
  }

  private static boolean keyword(Site site) {
    Optional<ModuleDraft> module =
        site.isDeclared()
            ? site.module(it -> it.hasAnchor || it == site.application())
            : Optional.empty();
    module.ifPresent(
        it ->
            declare(
                site,
                it,
                "Keyword",
                site.dice().pick("class", "new", "create", "notify", "builder")));
    return module.isPresent();
  }

  private static boolean suppression(Site site) {
    String member =
        site.dice().pick("suppress = \"UnheardEvnt\"", "suppress = \"PrivateCallback\"");
    Optional<CallbackDraft> callback = site.callback(it -> true);
    Optional<ContractDraft> contract =
        site.dice().percent(40) ? site.contract(it -> true) : Optional.empty();
    contract.ifPresentOrElse(
        it -> it.options.add(member), () -> callback.ifPresent(it -> it.members.add(member)));
    return contract.isPresent() || callback.isPresent();
  }

  private static boolean callbacks(Site site) {
    Optional<OwnerDraft> owner =
        site.owner(
            it ->
                it.kind != Kind.INTERFACE
                    && it.callbacks.stream().anyMatch(callback -> callback.access.isEmpty()));
    owner.ifPresent(
        it -> {
          String name = it.nestedName().replace('.', '_') + "_Callbacks";
          String subpackage = it.packageName().substring(it.module().packageName().length());
          site.addSource(it.module(), subpackage, name, "final class " + name + " {}\n");
        });
    return owner.isPresent();
  }

  private static boolean index(Site site) {
    Optional<ModuleDraft> module = site.anchored(it -> true);
    module.ifPresent(
        it -> {
          String name = it.anchor + "_Index";
          site.addSource(it, "", name, "final class " + name + " {}\n");
        });
    return module.isPresent();
  }
}
