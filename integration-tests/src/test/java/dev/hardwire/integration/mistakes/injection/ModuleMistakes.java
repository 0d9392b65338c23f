package dev.hardwire.integration.mistakes.injection;

import static dev.hardwire.processor.report.ProblemCode.ANCHOR_WITHOUT_INDEX;
import static dev.hardwire.processor.report.ProblemCode.CIRCULAR_INCLUDES;
import static dev.hardwire.processor.report.ProblemCode.DUPLICATE_ANCHOR;
import static dev.hardwire.processor.report.ProblemCode.INACCESSIBLE_ANCHOR;
import static dev.hardwire.processor.report.ProblemCode.INACCESSIBLE_OWNER;
import static dev.hardwire.processor.report.ProblemCode.LATE_OWNER;
import static dev.hardwire.processor.report.ProblemCode.MISSING_ANCHOR;
import static dev.hardwire.processor.report.ProblemCode.MISSING_ASYNC;
import static dev.hardwire.processor.report.ProblemCode.MISSING_RUNTIME;
import static dev.hardwire.processor.report.ProblemCode.MISSING_TESTING;

import dev.hardwire.integration.mistakes.program.CallbackDraft;
import dev.hardwire.integration.mistakes.program.ContractDraft;
import dev.hardwire.integration.mistakes.program.ModuleDraft;
import dev.hardwire.integration.mistakes.program.OwnerDraft;
import dev.hardwire.integration.mistakes.program.WiringDraft;
import dev.hardwire.integration.mistakes.reference.Participants;
import dev.hardwire.integration.mistakes.source.Text;
import dev.hardwire.integration.semantics.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be wrong with a module as a whole, or with what it is compiled with. */
final class ModuleMistakes {

  private ModuleMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.of("module without anchor", MISSING_ANCHOR, ModuleMistakes::noAnchor),
        Mistake.conflict("module with two anchors", DUPLICATE_ANCHOR, ModuleMistakes::twoAnchors),
        Mistake.of("hidden anchor", INACCESSIBLE_ANCHOR, ModuleMistakes::hiddenAnchor),
        Mistake.of("owner that is generated late", LATE_OWNER, ModuleMistakes::lateOwner),
        Mistake.of("hidden owner", INACCESSIBLE_OWNER, ModuleMistakes::hiddenOwner),
        Mistake.conflict(
            "module without processor", ANCHOR_WITHOUT_INDEX, ModuleMistakes::noProcessor),
        Mistake.of("circle of includes", CIRCULAR_INCLUDES, ModuleMistakes::circle),
        Mistake.last("without hardwire-runtime", MISSING_RUNTIME, ModuleMistakes::noRuntime),
        Mistake.last("without hardwire-async", MISSING_ASYNC, ModuleMistakes::noAsync),
        Mistake.of("without hardwire-test", MISSING_TESTING, ModuleMistakes::noTesting));
  }

  private static boolean noAnchor(Site site) {
    Optional<ModuleDraft> module =
        site.anchored(
            it -> it != site.application() && !it.callbacks().isEmpty() && it.wirings.isEmpty());
    module.ifPresent(it -> it.hasAnchor = false);
    return module.isPresent();
  }

  private static boolean twoAnchors(Site site) {
    Optional<ModuleDraft> module = site.anchored(it -> true);
    module.ifPresent(
        it ->
            site.addSource(
                it,
                site.dice().pick("", ".parts"),
                "OtherModule",
                "@CallbackModule\npublic interface OtherModule {}\n"));
    return module.isPresent();
  }

  private static boolean hiddenAnchor(Site site) {
    Optional<ModuleDraft> module = site.anchored(it -> true);
    module.ifPresent(it -> it.anchorAccess = "");
    return module.isPresent();
  }

  private static boolean lateOwner(Site site) {
    Optional<ModuleDraft> module = site.module(it -> it.hasAnchor || it == site.application());
    module.ifPresent(
        it -> {
          String event = site.program().events.get(0).event();
          String text =
              "public final class Latecomer {\n  @Callback(\"%s\")\n  public static void come() {}\n}\n"
                  .formatted(event);
          String name = it.packageName() + ".Latecomer";
          it.generatedByOthers.add(
              new SourceFile(name, Text.header(site.program(), it.packageName()) + text));
        });
    return module.isPresent();
  }

  private static boolean hiddenOwner(Site site) {
    Optional<OwnerDraft> owner =
        site.owner(
            it ->
                it.module() != site.application()
                    && it.module().wirings.isEmpty()
                    && it.hasInstanceCallbacks());
    owner.ifPresent(it -> it.access = "");
    return owner.isPresent();
  }

  private static boolean noProcessor(Site site) {
    Set<ModuleDraft> used = new LinkedHashSet<>();
    for (ModuleDraft module : site.program().modules) {
      module.used.stream().map(ContractDraft::module).forEach(used::add);
    }
    Optional<ModuleDraft> module =
        site.anchored(
            it ->
                it != site.application()
                    && it.wirings.isEmpty()
                    && it.used.isEmpty()
                    && !used.contains(it)
                    && isSynchronous(site) // else nobody knows that a builder is needed
                    && it.owners.stream().allMatch(o -> o.packageName().equals(it.packageName())));
    module.ifPresent(it -> it.isProcessed = false);
    return module.isPresent();
  }

  /** A module that is compiled again when another one, which includes it, is there. */
  private static boolean circle(Site site) {
    List<ModuleDraft> modules = site.program().modules;
    Optional<ModuleDraft> module =
        site.anchored(
            it ->
                it != site.program().base()
                    && it.contracts.isEmpty()
                    && it.wirings.isEmpty()
                    && modules.stream().anyMatch(other -> mayInclude(site, other, it)));
    if (module.isEmpty()) {
      return false;
    }
    ModuleDraft again = module.get();
    ModuleDraft other =
        modules.stream().filter(it -> mayInclude(site, it, again)).findFirst().orElseThrow();
    other.pin();
    ModuleDraft earlier = new ModuleDraft(again.packageName(), again.anchor);
    earlier.hasAnchor = true;
    earlier.visible.addAll(again.visible);
    earlier.pin();
    int end = modules.indexOf(other);
    for (ModuleDraft seeing : modules.subList(0, end + 1)) {
      if (seeing.visible.remove(again)) {
        seeing.visible.add(earlier);
      }
    }
    if (!other.includes.contains(again)) {
      other.includes.add(again);
    }
    again.visible.addAll(other.visible);
    again.visible.remove(earlier);
    again.visible.add(other);
    again.includes.add(other);
    modules.set(modules.indexOf(again), earlier);
    modules.add(end + 1, again);
    return true;
  }

  /** Whether a module may include another one that is compiled once more behind it. */
  private static boolean mayInclude(Site site, ModuleDraft module, ModuleDraft included) {
    List<ModuleDraft> modules = site.program().modules;
    return module.hasAnchor
        && module != site.application()
        && module.visible.contains(included)
        && modules.subList(0, modules.indexOf(module) + 1).stream()
            .allMatch(earlier -> earlier.wirings.isEmpty()); // they could have its owners
  }

  private static Optional<WiringDraft> plain(Site site) {
    return site.wiring(
        wiring -> {
          Participants participants = new Participants(site.program(), wiring);
          return wiring.module().wirings.size() == 1
              && wiring.module().contracts.stream().noneMatch(it -> it.isOpen || it.isPublisher)
              && wiring.module().used.isEmpty()
              && participants.attachable().isEmpty()
              && participants.modules().stream().allMatch(it -> it.used.isEmpty())
              && participants.events().stream().noneMatch(it -> it.isOpen || it.isPublisher);
        });
  }

  private static boolean noRuntime(Site site) {
    Optional<WiringDraft> wiring =
        plain(site).filter(it -> !isAsynchronous(new Participants(site.program(), it)));
    wiring.ifPresent(it -> it.module().hiddenPackages.add("dev.hardwire.runtime"));
    return wiring.isPresent();
  }

  private static boolean isAsynchronous(Participants participants) {
    return participants.needsDefaultExecutor()
        || !participants.executors().isEmpty()
        || participants.events().stream().anyMatch(ContractDraft::isFuture);
  }

  private static boolean noAsync(Site site) {
    Optional<WiringDraft> wiring =
        site.wiring(
            it ->
                it.module().wirings.size() == 1
                    && it.module().contracts.stream().noneMatch(ContractDraft::isFuture)
                    && it.module().used.stream().noneMatch(ContractDraft::isFuture)
                    && isAsynchronous(new Participants(site.program(), it)));
    wiring.ifPresent(it -> it.module().hiddenPackages.add("dev.hardwire.async"));
    return wiring.isPresent();
  }

  private static boolean noTesting(Site site) {
    Optional<WiringDraft> wiring = site.wiring(it -> true);
    wiring.ifPresent(
        it -> {
          it.members.add("recorders = true");
          it.module().hiddenPackages.add("dev.hardwire.testing");
        });
    return wiring.isPresent();
  }

  /** The modules that see another one. */
  static List<ModuleDraft> seeing(Site site, ModuleDraft module) {
    List<ModuleDraft> seeing = new ArrayList<>(site.program().modules);
    seeing.removeIf(it -> !it.visible.contains(module));
    return seeing;
  }

  private static boolean isSynchronous(Site site) {
    return site.program().callbacks().stream().noneMatch(CallbackDraft::isHandedOver);
  }
}
