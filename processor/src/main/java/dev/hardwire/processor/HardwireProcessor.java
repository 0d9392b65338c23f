package dev.hardwire.processor;

import dev.hardwire.processor.read.TakenNames;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import dev.hardwire.processor.report.Reporter;
import dev.hardwire.processor.write.GeneratedFiles;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What the three processors have in common. They are three because incremental builds treat them
 * differently: what is made from one type alone is made again only when that type changes. Each
 * reports the problems of its own rules and claims nothing, so that the next one is called, too;
 * the last one claims the annotations.
 */
abstract class HardwireProcessor extends AbstractProcessor {

  private static final String OURS = "dev\\.hardwire\\.processor\\.(?!shaded\\.).*";

  private @Nullable Reporter reporter;
  private @Nullable GeneratedFiles files;
  private final TakenNames takenNames = new TakenNames();
  private boolean isReady;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    reporter = new Reporter(environment.getMessager(), environment.getOptions());
    files = new GeneratedFiles(environment, takenNames, reporter);
    isReady = guarded(Location.nowhere(), () -> start(environment, takenNames));
  }

  /** Called once, before the first round. */
  abstract void start(ProcessingEnvironment environment, TakenNames takenNames);

  /** Handles a round. */
  abstract void round(RoundEnvironment round);

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (isReady) {
      takenNames.gather(round);
      guarded(Location.nowhere(), () -> round(round));
    }
    if (round.processingOver()) {
      guarded(Location.nowhere(), files()::finish);
    }
    return false;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  Reporter reporter() {
    return Objects.requireNonNull(reporter);
  }

  GeneratedFiles files() {
    return Objects.requireNonNull(files);
  }

  ProcessingEnvironment environment() {
    return processingEnv;
  }

  /** Runs a step for a type. */
  void guarded(Element site, Runnable step) {
    guarded(Location.of(site), step);
  }

  /** Runs a step that looks for advice; there is none where a class that others need is missing. */
  void advised(Element site, Runnable step) {
    guarded(
        site,
        () -> {
          try {
            step.run();
          } catch (RuntimeException failure) {
            if (!isMissingClass(failure)) {
              throw failure;
            }
          }
        });
  }

  /** Whether a failure is javac's way to say that it can't find what a class file refers to. */
  private static boolean isMissingClass(Throwable failure) {
    return failure.getClass().getSimpleName().equals("CompletionFailure");
  }

  /**
   * Runs a step, so that a mistake of ours becomes a message instead of a crashed compiler.
   *
   * @return whether it came to its end
   */
  private boolean guarded(Location place, Runnable step) {
    try {
      step.run();
      return true;
    } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError failure) {
      reporter().report(failure(place, failure));
      return false;
    }
  }

  private static Problem failure(Location place, Throwable failure) {
    if (isMissingClass(failure)) {
      return Problem.of(
          ProblemCode.UNRESOLVED_TYPE,
          place,
          "A class that is needed here is not visible: " + failure.getMessage() + ".",
          "Add the library with that class to the class path of this compilation.");
    }
    String where =
        Stream.of(failure.getStackTrace())
            .filter(frame -> frame.getClassName().matches(OURS))
            .findFirst()
            .map(frame -> " at " + frame)
            .orElse("");
    return Problem.of(
        ProblemCode.INTERNAL_ERROR,
        place,
        "Hardwire failed here: " + failure + where + ".",
        "This is a mistake of Hardwire. Please report it with this message and the code it points"
            + " to.");
  }
}
