package dev.hardwire.processor.check;

import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Whether the compilation can see what generated code needs. */
public final class Libraries {

  private static final String RUNTIME = "dev.hardwire.runtime.Installation";
  private static final String ASYNC = "dev.hardwire.async.UnfinishedCall";
  private static final String DURABLE = "dev.hardwire.durable.DurableStore";
  private static final String REMOTE = "dev.hardwire.remote.Remote";
  private static final String TESTING = "dev.hardwire.testing.Recorder";

  private final Elements elements;
  private final TypeElement site;

  /**
   * Creates a check over a compiler's elements.
   *
   * @param site the type beside which something is generated
   */
  public Libraries(Elements elements, TypeElement site) {
    this.elements = elements;
    this.site = site;
  }

  /**
   * The problem of generated code without what it calls.
   *
   * @param what what needs it
   */
  public Optional<Problem> missingRuntime(String what, Location location) {
    return missing(
        RUNTIME,
        Problem.of(
            ProblemCode.MISSING_RUNTIME,
            location,
            what + " needs hardwire-runtime, which is not visible here.",
            "Add dev.hardwire:hardwire-runtime to the dependencies of this compilation; in a named"
                + " Java module, require dev.hardwire.runtime, too."));
  }

  /**
   * The problem of generated code without what it calls where callbacks take their time.
   *
   * @param what what needs it
   */
  public Optional<Problem> missingAsync(String what, Location location) {
    return missing(
        ASYNC,
        Problem.of(
            ProblemCode.MISSING_ASYNC,
            location,
            what + " needs hardwire-async, which is not visible here.",
            "Add dev.hardwire:hardwire-async to the dependencies of this compilation; in a named"
                + " Java module, require dev.hardwire.async, too."));
  }

  /**
   * The problem of generated code without what it calls where callbacks are durable.
   *
   * @param what what needs it
   */
  public Optional<Problem> missingDurable(String what, Location location) {
    return missing(
        DURABLE,
        Problem.of(
            ProblemCode.MISSING_DURABLE,
            location,
            what + " needs hardwire-durable, which is not visible here.",
            "Add dev.hardwire:hardwire-durable to the dependencies of this compilation; in a named"
                + " Java module, require dev.hardwire.durable, too."));
  }

  /**
   * The problem of generated code without what it calls where events leave the process.
   *
   * @param what what needs it
   */
  public Optional<Problem> missingRemote(String what, Location location) {
    return missing(
        REMOTE,
        Problem.of(
            ProblemCode.MISSING_REMOTE,
            location,
            what + " needs hardwire-remote, which is not visible here.",
            "Add dev.hardwire:hardwire-remote to the dependencies of this compilation, or what"
                + " brings it along, such as hardwire-kafka; in a named Java module, require"
                + " dev.hardwire.remote, too."));
  }

  /** The problem of recorders without what they extend. */
  public Optional<Problem> missingTesting(Location location) {
    return missing(
        TESTING,
        Problem.of(
            ProblemCode.MISSING_TESTING,
            location,
            "Recorders need hardwire-test, which is not visible here.",
            "Add dev.hardwire:hardwire-test to the dependencies of this compilation, or remove"
                + " 'recorders'."));
  }

  private Optional<Problem> missing(String name, Problem problem) {
    return isVisible(name) ? Optional.empty() : Optional.of(problem);
  }

  /** Whether a class is there and, in a named Java module, read. */
  private boolean isVisible(String name) {
    ModuleElement module = elements.getModuleOf(site);
    boolean isNamed = module != null && !module.isUnnamed();
    return isNamed
        ? elements.getTypeElement(module, name) != null
        : elements.getTypeElement(name) != null;
  }
}
