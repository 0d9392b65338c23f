package dev.hardwire.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.generate.IndexGenerator;
import dev.hardwire.processor.manifest.ModuleManifest;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.model.IndexModel;
import dev.hardwire.processor.read.AnchorDeclaration;
import dev.hardwire.processor.read.AnnotationNames;
import dev.hardwire.processor.read.Compilation;
import dev.hardwire.processor.read.CompilationReader;
import dev.hardwire.processor.read.TakenNames;
import dev.hardwire.processor.wire.CompilationCheck;
import dev.hardwire.processor.wire.IndexPlanner;
import dev.hardwire.processor.wire.ModuleDeclarations;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Makes the module's index, in the first round in which everything that it mentions is known, and
 * reports what the compilation as a whole shows: a missing or second anchor, owners that appear
 * when the index is made.
 */
@AutoService(Processor.class)
public final class IndexProcessor extends HardwireProcessor {

  private final Set<String> late = new TreeSet<>();
  private @Nullable CompilationReader reader;
  private boolean isWritten;

  /** Called by the compiler. */
  public IndexProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        AnnotationNames.CALLBACK,
        AnnotationNames.INHERIT_CALLBACKS,
        AnnotationNames.EVENT,
        AnnotationNames.CALLBACK_MODULE,
        AnnotationNames.EVENT_WIRING);
  }

  @Override
  void start(ProcessingEnvironment environment, TakenNames takenNames) {
    reader = new CompilationReader(environment, takenNames);
  }

  @Override
  void round(RoundEnvironment round) {
    CompilationReader known = Objects.requireNonNull(reader);
    Set<String> added = known.gather(round);
    if (isWritten) {
      late.addAll(added);
      if (!round.processingOver()) {
        return; // what is left to be told is told at the end
      }
    }
    Compilation compilation = known.read();
    compilation
        .site()
        .ifPresent(site -> guarded(site, () -> handle(compilation, round.processingOver())));
  }

  private void handle(Compilation compilation, boolean isLastRound) {
    boolean isComplete = !compilation.isUnresolved() || isLastRound;
    if (!isWritten && compilation.hasRoot()) {
      isWritten = isComplete;
      compilation.anchor().ifPresent(anchor -> index(anchor, compilation, isComplete));
    }
    if (isLastRound) {
      reporter().report(CompilationCheck.problems(compilation, environment().getElementUtils()));
      reporter().report(CompilationCheck.lateOwners(compilation, late));
      reporter().report(CompilationCheck.uninherited(compilation, environment().getTypeUtils()));
    }
  }

  /** Writes the index, or makes sure of its files where something is still to come. */
  private void index(AnchorDeclaration anchor, Compilation compilation, boolean isComplete) {
    List<Element> origins = compilation.originatingElements();
    IndexModel index =
        new IndexPlanner(environment().getElementUtils(), environment().getTypeUtils())
            .plan(anchor, compilation, environment());
    List<TypeSpec> types = IndexGenerator.generate(index);
    if (isComplete) {
      types.forEach(type -> files().write(type, origins, anchor.type()));
      files().write(GeneratedNames.indexFile(index.type()), marker(index), origins, anchor.type());
      files()
          .write(
              GeneratedNames.moduleManifest(index.anchor()),
              manifest(anchor, compilation),
              origins,
              anchor.type());
    } else {
      types.forEach(type -> files().reserve(type, origins, anchor.type()));
    }
  }

  private String manifest(AnchorDeclaration anchor, Compilation compilation) {
    return ModuleManifest.of(
        ModuleDeclarations.of(
            anchor, compilation, environment().getElementUtils(), environment().getTypeUtils()));
  }

  private static Map<String, String> marker(IndexModel index) {
    return Map.of(
        "format", GeneratedNames.FILE_FORMAT,
        "anchor", index.anchor().canonicalName(),
        "hash", index.hash());
  }
}
