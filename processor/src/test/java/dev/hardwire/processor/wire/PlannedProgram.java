package dev.hardwire.processor.wire;

import dev.hardwire.processor.javac.CompiledModule;
import dev.hardwire.processor.javac.Javac;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.WiringModel;
import dev.hardwire.processor.read.Compilation;
import dev.hardwire.processor.read.CompilationReader;
import dev.hardwire.processor.read.TakenNames;
import dev.hardwire.processor.report.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Modules, of which the last one has a wiring that is planned and not generated. */
final class PlannedProgram {

  private final Path folder;
  private final List<CompiledModule> modules = new ArrayList<>();
  private final Map<String, String> sources = new LinkedHashMap<>();

  PlannedProgram(Path folder) {
    this.folder = folder;
  }

  /** Adds a type to the module at hand. */
  PlannedProgram with(String path, String text) {
    String itsPackage = path.substring(0, path.lastIndexOf('/')).replace('/', '.');
    String imports = "import dev.hardwire.*;\nimport java.util.*;\n";
    sources.put(path, "package " + itsPackage + ";\n" + imports + text);
    return this;
  }

  /** Compiles the module at hand, as one that the next ones see. */
  PlannedProgram compiled() {
    Path output = folder.resolve("module" + modules.size());
    modules.add(
        Javac.withHardwire()
            .options("-Xlint:-processing")
            .seeing(modules)
            .compile(output, Map.copyOf(sources)));
    sources.clear();
    return this;
  }

  /** The plan of the only wiring. */
  WiringPlan plan() {
    Planner planner = new Planner();
    Javac.with(planner)
        .options("-Xlint:-processing", "-proc:only")
        .seeing(modules)
        .compile(folder.resolve("app"), sources);
    return planner.plans.get(0);
  }

  /** The wiring's model, where nothing is wrong with it. */
  WiringModel model() {
    WiringPlan plan = plan();
    List<String> mistakes =
        plan.problems().stream()
            .filter(problem -> !problem.code().isAdvice())
            .map(Problem::text)
            .toList();
    if (!mistakes.isEmpty()) {
      throw new AssertionError(mistakes);
    }
    return plan.model();
  }

  /** An event of the wiring. */
  EventModel event(String name) {
    return model().events().stream()
        .filter(event -> event.name().text().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The callbacks of an event in their order. */
  List<String> callbacks(String event) {
    return event(event).calls().stream().map(CallModel::label).map(l -> l.displayName()).toList();
  }

  @SupportedAnnotationTypes("*")
  private static final class Planner extends AbstractProcessor {

    private final TakenNames takenNames = new TakenNames();
    private final List<WiringPlan> plans = new ArrayList<>();
    private final List<RoundEnvironment> rounds = new ArrayList<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      rounds.add(round);
      if (round.processingOver()) {
        CompilationReader reader = new CompilationReader(processingEnv, takenNames);
        rounds.forEach(reader::gather);
        Compilation compilation = reader.read();
        compilation
            .wirings()
            .forEach(wiring -> plans.add(WiringPlanner.plan(processingEnv, compilation, wiring)));
      }
      return false;
    }
  }
}
