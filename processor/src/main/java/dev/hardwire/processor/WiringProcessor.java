package dev.hardwire.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.check.Libraries;
import dev.hardwire.processor.explain.WiringText;
import dev.hardwire.processor.generate.WiringGenerator;
import dev.hardwire.processor.lock.LockFile;
import dev.hardwire.processor.manifest.WiringManifest;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.model.WiringModel;
import dev.hardwire.processor.read.AnchorDeclaration;
import dev.hardwire.processor.read.AnnotationNames;
import dev.hardwire.processor.read.Compilation;
import dev.hardwire.processor.read.CompilationReader;
import dev.hardwire.processor.read.SelfFile;
import dev.hardwire.processor.read.TakenNames;
import dev.hardwire.processor.read.WiringDeclaration;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.Severities;
import dev.hardwire.processor.report.Verbosity;
import dev.hardwire.processor.wire.LostClasses;
import dev.hardwire.processor.wire.ModuleCheck;
import dev.hardwire.processor.wire.WiringPlan;
import dev.hardwire.processor.wire.WiringPlanner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Makes wirings, in the first round in which everything that they mention is known, and reports
 * what shows only when callbacks meet contracts: in a module whose anchor names events, and in
 * wirings.
 *
 * <p>Its name comes last among the processors' names, so it is called last and claims the
 * annotations; unclaimed ones are a warning.
 */
@AutoService(Processor.class)
public final class WiringProcessor extends HardwireProcessor {

  private final Set<String> checked = new TreeSet<>();
  private final Set<String> wired = new TreeSet<>();
  private final Map<WiringDeclaration, List<String>> codecs = new LinkedHashMap<>();
  private final LockedWirings locked = new LockedWirings();
  private boolean areOptionsChecked;
  private boolean isDone;
  private @Nullable CompilationReader reader;
  private @Nullable TakenNames sources;

  /** Called by the compiler. */
  public WiringProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        AnnotationNames.CALLBACK,
        AnnotationNames.EVENT,
        AnnotationNames.CALLBACK_MODULE,
        AnnotationNames.EVENT_WIRING,
        AnnotationNames.ATTACHABLE,
        AnnotationNames.INHERIT_CALLBACKS,
        AnnotationNames.FOLD,
        AnnotationNames.SENDER,
        AnnotationNames.UPCASTER,
        AnnotationNames.GENERATED,
        AnnotationNames.INDEX_PART,
        AnnotationNames.MODULE_INDEX,
        AnnotationNames.PARAMETER_NAMES,
        AnnotationNames.WIRED_FROM);
  }

  @Override
  public Set<String> getSupportedOptions() {
    Set<String> options = new TreeSet<>(Severities.options());
    options.add(Verbosity.OPTION);
    options.add(LockFile.OPTION);
    return options;
  }

  @Override
  void start(ProcessingEnvironment environment, TakenNames takenNames) {
    reader = new CompilationReader(environment, takenNames);
    sources = takenNames;
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // they are all ours, and javac warns of unclaimed ones
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    super.process(annotations, round);
    return true;
  }

  @Override
  void round(RoundEnvironment round) {
    CompilationReader known = Objects.requireNonNull(reader);
    boolean isMore = !known.gather(round).isEmpty();
    if (isDone && !isMore && !round.processingOver()) {
      return; // all that was known is made, and there is nothing new
    }
    Compilation compilation = known.read();
    if (round.processingOver() && !round.errorRaised()) {
      codecs.forEach(
          (wiring, names) ->
              PayloadCodecs.missing(wiring, names, environment().getElementUtils())
                  .ifPresent(this::mistake));
    }
    compilation
        .site()
        .ifPresent(site -> guarded(site, () -> handle(compilation, site, round.processingOver())));
    if (round.processingOver() && !round.errorRaised()) {
      locked.write(lockOption()).ifPresent(reporter()::report);
    }
  }

  private void handle(Compilation compilation, TypeElement site, boolean isLastRound) {
    if (!areOptionsChecked) {
      areOptionsChecked = true;
      checkOptions(
          compilation.wirings().stream()
              .findFirst()
              .map(WiringDeclaration::location)
              .orElse(Location.of(site)));
    }
    if (isLastRound && compilation.hasRoot()) {
      // not before: javac lets nobody read the file once it is written, and starts us after others
      files()
          .write(
              GeneratedNames.SELF_FILE,
              SelfFile.content(compilation, environment().getTypeUtils()),
              compilation.originatingElements(),
              site);
    }
    if (compilation.isUnresolved() && !isLastRound) {
      compilation.wirings().stream()
          .filter(wiring -> noRuntime(wiring).isEmpty())
          .forEach(wiring -> reserve(wiring, compilation));
      return; // another processor may yet generate what is missing
    }
    if (isLastRound) {
      reporter().report(LostClasses.problems(compilation, Objects.requireNonNull(sources)));
    }
    compilation
        .anchor()
        .filter(anchor -> checked.add(anchor.name()))
        .ifPresent(anchor -> guarded(anchor.type(), () -> check(anchor, compilation)));
    compilation.wirings().stream()
        .filter(wiring -> wired.add(wiring.name()))
        .forEach(wiring -> guarded(wiring.type(), () -> wire(wiring, compilation)));
    isDone = true;
  }

  private void checkOptions(Location place) {
    Map<String, String> options = environment().getOptions();
    reporter().report(new Severities(options).problems(place));
    new Verbosity(options).problem(place).ifPresent(reporter()::report);
  }

  private void check(AnchorDeclaration anchor, Compilation compilation) {
    reporter().report(ModuleCheck.problems(environment(), compilation, anchor), anchor.type());
  }

  /** Makes sure of the files of a wiring that can't be written yet. */
  private void reserve(WiringDeclaration wiring, Compilation compilation) {
    WiringModel model = WiringPlanner.plan(environment(), compilation, wiring).model();
    WiringGenerator.generate(model)
        .forEach(type -> files().reserve(type, origins(wiring, compilation), wiring.type()));
  }

  private void wire(WiringDeclaration wiring, Compilation compilation) {
    Optional<Problem> noRuntime = noRuntime(wiring);
    if (noRuntime.isPresent()) {
      mistake(noRuntime.get());
      return; // whatever could be generated would only add to the errors
    }
    WiringPlan plan = WiringPlanner.plan(environment(), compilation, wiring);
    reporter().report(plan.problems(), wiring.type());
    if (new Verbosity(environment().getOptions()).isOn()) {
      reporter().tell(WiringText.of(plan.facts().get()), wiring.location());
    }
    List<Element> origins = origins(wiring, compilation);
    List<TypeSpec> types = WiringGenerator.generate(plan.model());
    List<TypeSpec> clashing =
        types.stream().filter(type -> files().isTaken(type, wiring.type())).toList();
    if (clashing.contains(types.get(0))) {
      files().write(types.get(0), origins, wiring.type());
      return; // the other classes need the wiring
    }
    if (!clashing.isEmpty()) {
      types = WiringGenerator.generate(plan.model().asStub());
    }
    types.forEach(type -> files().write(type, origins, wiring.type()));
    if (plan.isSound() && clashing.isEmpty()) {
      codecs.put(wiring, PayloadCodecs.of(plan.model()));
      reporter().report(locked.compare(lockOption(), plan, wiring.location()));
    } else {
      locked.mistaken();
    }
    resources(plan, clashing.isEmpty(), origins, wiring);
  }

  /** Reports what keeps the wirings from taking part in the lock file. */
  private void mistake(Problem problem) {
    locked.mistaken();
    reporter().report(problem);
  }

  private Optional<String> lockOption() {
    return Optional.ofNullable(environment().getOptions().get(LockFile.OPTION));
  }

  /** Writes what tests and tools read. */
  private void resources(
      WiringPlan plan, boolean isWhole, List<Element> origins, WiringDeclaration wiring) {
    files()
        .write(
            GeneratedNames.wiringFile(plan.model().type()),
            plan.model().provenance(),
            origins,
            wiring.type());
    if (plan.isSound() && isWhole) {
      files()
          .write(
              GeneratedNames.wiringManifest(plan.model().annotated()),
              WiringManifest.of(plan.facts().get()),
              origins,
              wiring.type());
    }
  }

  private Optional<Problem> noRuntime(WiringDeclaration wiring) {
    return new Libraries(environment().getElementUtils(), wiring.type())
        .missingRuntime("The wiring of " + wiring.type().getSimpleName(), wiring.location());
  }

  private static List<Element> origins(WiringDeclaration wiring, Compilation compilation) {
    List<Element> origins = new ArrayList<>(compilation.originatingElements());
    origins.add(wiring.type());
    return origins;
  }
}
