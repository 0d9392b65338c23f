package dev.hardwire.integration.mistakes.injection;

import static dev.hardwire.processor.report.ProblemCode.INVALID_AROUND;
import static dev.hardwire.processor.report.ProblemCode.INVISIBLE_INCLUDE;
import static dev.hardwire.processor.report.ProblemCode.NOT_AN_ANCHOR;
import static dev.hardwire.processor.report.ProblemCode.NOT_A_MODULE;
import static dev.hardwire.processor.report.ProblemCode.OWNER_LISTED_TWICE;
import static dev.hardwire.processor.report.ProblemCode.UNHEARD_EVENT;
import static dev.hardwire.processor.report.ProblemCode.UNKNOWN_EVENT;
import static dev.hardwire.processor.report.ProblemCode.UNKNOWN_OPTION_VALUE;
import static dev.hardwire.processor.report.ProblemCode.UNKNOWN_OWNER;
import static dev.hardwire.processor.report.ProblemCode.UNRESOLVED_TYPE;
import static dev.hardwire.processor.report.ProblemCode.UNUSABLE_LISTED_OWNER;

import dev.hardwire.integration.mistakes.program.CallbackDraft;
import dev.hardwire.integration.mistakes.program.ModuleDraft;
import dev.hardwire.integration.mistakes.program.OwnerDraft;
import dev.hardwire.integration.mistakes.program.OwnerDraft.Kind;
import dev.hardwire.integration.mistakes.program.WiringDraft;
import dev.hardwire.integration.mistakes.reference.ExpectedRun;
import dev.hardwire.integration.mistakes.reference.Participants;
import dev.hardwire.integration.semantics.program.Answering;
import dev.hardwire.integration.semantics.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** What can be wrong with what an anchor or a wiring lists, and with its options. */
final class ListMistakes {

  private ListMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.of("events of no anchor", NOT_AN_ANCHOR, ListMistakes::noAnchorOfEvents),
        Mistake.of("includes no anchor", NOT_AN_ANCHOR, ListMistakes::noAnchorToInclude),
        Mistake.of("listed class without callbacks", NOT_A_MODULE, ListMistakes::notAModule),
        Mistake.of("included module is not there", INVISIBLE_INCLUDE, ListMistakes::invisible),
        Mistake.of("owner beside its anchor", OWNER_LISTED_TWICE, ListMistakes::listedTwice),
        Mistake.of(
            "hidden callback of a listed owner", UNUSABLE_LISTED_OWNER, ListMistakes::unusable),
        Mistake.of("typing error of who stays out", UNKNOWN_OWNER, ListMistakes::unknownOwner),
        Mistake.of("nothing to call around", INVALID_AROUND, ListMistakes::around),
        Mistake.conflict("forgotten anchor", UNKNOWN_EVENT, ListMistakes::forgotten),
        Mistake.conflict("unheard event as an error", UNHEARD_EVENT, ListMistakes::unheard),
        Mistake.advice("unheard event as a warning", UNHEARD_EVENT, ListMistakes::unheardWarning),
        Mistake.conflict("unknown value of an option", UNKNOWN_OPTION_VALUE, ListMistakes::option),
        Mistake.conflict(
            "class of a library is not there", UNRESOLVED_TYPE, ListMistakes::unresolved));
  }

  private static String door(Site site) {
    return site.program().base().packageName() + ".Door";
  }

  private static boolean noAnchorOfEvents(Site site) {
    Optional<ModuleDraft> module = site.anchored(it -> true);
    module.ifPresent(it -> it.furtherEvents.add(door(site) + ".class"));
    return module.isPresent();
  }

  private static boolean noAnchorToInclude(Site site) {
    Optional<ModuleDraft> module = site.anchored(it -> true);
    module.ifPresent(it -> it.furtherIncludes.add(door(site) + ".class"));
    return module.isPresent();
  }

  private static boolean notAModule(Site site) {
    Optional<WiringDraft> wiring = site.wiring(it -> true);
    wiring.ifPresent(it -> it.furtherListed.add(door(site) + ".class"));
    return wiring.isPresent();
  }

  /** A module that only another module names, and of which the application needs nothing. */
  private static boolean invisible(Site site) {
    ModuleDraft application = site.application();
    if (!site.isDeclared() || application.wirings.size() > 1 || !application.includes.isEmpty()) {
      return false;
    }
    WiringDraft wiring = application.wirings.get(0);
    Optional<ModuleDraft> module =
        site.anchored(
            it ->
                it != site.program().base()
                    && it != application
                    && it.contracts.isEmpty()
                    && it.includes.stream().allMatch(included -> isNeedless(included, wiring))
                    && it.used.isEmpty()
                    && it.wirings.isEmpty()
                    && !wiring.listed.contains(it)
                    && it.callbacks().stream()
                        .allMatch(
                            callback ->
                                callback.isStatic
                                    && !callback.isHandedOver()
                                    && !site.isAnsweredByOne(callback)));
    module.ifPresent(application.visible::remove);
    return module.isPresent();
  }

  /**
   * Whether an include may get lost: the wiring lists the module itself, and builds nothing of what
   * it brings in, which would come at another place then.
   */
  private static boolean isNeedless(ModuleDraft included, WiringDraft wiring) {
    return wiring.listed.contains(included)
        && included.callbacks().stream().allMatch(callback -> callback.isStatic)
        && included.includes.stream().allMatch(further -> isNeedless(further, wiring));
  }

  private static boolean listedTwice(Site site) {
    Optional<WiringDraft> wiring = site.wiring(it -> true);
    Optional<OwnerDraft> owner =
        wiring.flatMap(
            w ->
                site.owner(
                    it ->
                        it.isPublic()
                            && it.module() != w.module()
                            && new Participants(site.program(), w).owners().contains(it)));
    wiring.ifPresent(
        w -> owner.ifPresent(it -> w.furtherListed.add(it.qualifiedName() + ".class")));
    return owner.isPresent();
  }

  private static boolean unusable(Site site) {
    List<CallbackDraft> listed =
        site.program().callbacks().stream()
            .filter(it -> !it.owner().module().isProcessed && it.owner().kind != Kind.INTERFACE)
            .filter(it -> !it.owner().module().hasAnchor && !it.isPinned())
            .toList();
    if (listed.isEmpty() || site.program().wirings().size() > 1) {
      return false;
    }
    CallbackDraft callback = site.dice().pick(listed);
    callback.pin();
    callback.access = site.dice().pick("", "private ");
    return true;
  }

  private static boolean unknownOwner(Site site) {
    Optional<WiringDraft> wiring = site.wiring(it -> true);
    wiring.ifPresent(it -> it.furtherWithout.add("Nobodyy"));
    return wiring.isPresent();
  }

  private static boolean around(Site site) {
    Optional<WiringDraft> wiring =
        site.wiring(
            it -> {
              Participants participants = new Participants(site.program(), it);
              return participants.executors().isEmpty() && !participants.needsDefaultExecutor();
            });
    wiring.ifPresent(
        it -> {
          it.members.add("around = " + door(site) + ".class");
          it.furtherArguments.add("new Door(\"around\")");
        });
    return wiring.isPresent();
  }

  /** The module that declares an event is left out, so its callbacks listen to nothing. */
  private static boolean forgotten(Site site) {
    if (!site.isDeclared() || site.program().wirings().size() > 1) {
      return false;
    }
    WiringDraft wiring = site.program().wirings().get(0);
    Optional<ModuleDraft> module =
        site.anchored(it -> it != wiring.module() && wiring.listed.contains(it));
    if (module.isEmpty()) {
      return false;
    }
    wiring.listed.removeIf(it -> it == module.get());
    Participants participants = new Participants(site.program(), wiring);
    boolean isRight =
        participants.hasUndeclared()
            && !participants.events().isEmpty()
            && participants.events().stream()
                .filter(event -> event.answering() == Answering.ONE)
                .noneMatch(event -> participants.callbacks(event).orElse(List.of()).isEmpty());
    if (!isRight) {
      wiring.listed.add(module.get());
    }
    return isRight;
  }

  private static boolean unheard(Site site) {
    return unheard(site, "error");
  }

  private static boolean unheardWarning(Site site) {
    return unheard(site, "warning");
  }

  private static boolean unheard(Site site, String severity) {
    Optional<ModuleDraft> module =
        site.module(
            it -> !it.wirings.isEmpty() && !ExpectedRun.unheard(site.program(), it).isEmpty());
    module.ifPresent(it -> it.options.add("-Ahardwire.UnheardEvent=" + severity));
    return module.isPresent();
  }

  private static boolean option(Site site) {
    Optional<ModuleDraft> module = site.module(it -> !it.wirings.isEmpty());
    module.ifPresent(it -> it.options.add("-Ahardwire.UnheardEvent=loud"));
    return module.isPresent();
  }

  private static boolean unresolved(Site site) {
    Optional<ModuleDraft> module =
        site.isDeclared() ? site.anchored(it -> it != site.application()) : Optional.empty();
    module.ifPresent(
        it -> {
          ModuleDraft library = new ModuleDraft("geo", "GeoModule");
          library.isProcessed = false;
          library.pin();
          library.extras.add(
              new SourceFile("geo.Place", "package geo;\n\npublic record Place(String city) {}\n"));
          site.program().modules.add(1, library);
          if (it == site.program().base()) {
            site.program().modules.remove(1);
            site.program().modules.add(0, library);
          }
          it.visible.add(library);
          String text =
              "@Event(\"place_left\")\npublic interface PlaceLeft {\n  void fire(geo.Place"
                  + " place);\n}\n";
          site.addSource(it, "", "PlaceLeft", text);
        });
    return module.isPresent();
  }
}
