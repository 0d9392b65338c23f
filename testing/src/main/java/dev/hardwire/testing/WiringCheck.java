package dev.hardwire.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Checks that the wirings and the modules that an application runs with belong together. What
 * compiling can't see is found here: a module whose jar came along without anybody listing it, and
 * a jar that was exchanged after the wiring was compiled.
 *
 * <pre>{@code
 * @Test
 * void everyModuleIsWired() {
 *   WiringCheck.ofRuntimeClassPath().verify();
 * }
 * }</pre>
 *
 * <p>It compares the resources {@code META-INF/hardwire/index/…}, which every module with an anchor
 * carries, with {@code META-INF/hardwire/wiring/…}, in which a wiring says what it was compiled
 * against. It loads no class of the application. A module counts as listed where at least one of
 * several wirings lists it.
 *
 * <p>It needs no test framework: a {@code main} can call it as well. Instances are immutable and
 * may be used by any thread; each {@link #verify()} looks anew.
 */
public final class WiringCheck {

  private final Consumer<Scan> path;
  private final Set<String> ignored;

  private WiringCheck(Consumer<Scan> path, Set<String> ignored) {
    this.path = path;
    this.ignored = ignored;
  }

  /**
   * Checks all that this Java virtual machine runs with: the class path with the jars that their
   * manifests add, the module path, also modules that nothing requires, the run-time image, and
   * what the context class loader of the thread that calls {@link #verify()} adds.
   *
   * @return the check
   */
  public static WiringCheck ofRuntimeClassPath() {
    return new WiringCheck(
        scan -> {
          RuntimePath.of(WiringCheck.class.getClassLoader(), scan);
          RuntimePath.of(Thread.currentThread().getContextClassLoader(), scan);
        },
        Set.of());
  }

  /**
   * Checks what a class loader and its parents load from, as far as they are {@link
   * java.net.URLClassLoader}s on local files or the system class loader. What other kinds of class
   * loaders load from can't be told.
   *
   * @param loader the class loader of an application
   * @return the check
   */
  public static WiringCheck of(ClassLoader loader) {
    return new WiringCheck(scan -> RuntimePath.of(loader, scan), Set.of());
  }

  /**
   * Checks directories and jars, and the jars that their manifests add.
   *
   * @param classPath what an application would be run with; missing ones are left out, as Java does
   * @return the check
   */
  public static WiringCheck of(Path... classPath) {
    List<Path> entries = List.of(classPath);
    return new WiringCheck(scan -> entries.forEach(scan::classPathEntry), Set.of());
  }

  /**
   * Leaves modules out that are deliberately in no wiring. They are named by strings because a
   * class that is not wired need not be visible.
   *
   * @param anchors the full names of their anchors, such as {@code "audit.AuditModule"}
   * @return a check that ignores these too
   */
  public WiringCheck ignoring(String... anchors) {
    Set<String> all = new TreeSet<>(ignored);
    all.addAll(List.of(anchors));
    return new WiringCheck(path, Set.copyOf(all));
  }

  /**
   * Looks for wirings and modules and compares them.
   *
   * @throws AssertionError if a module is in no wiring, a wiring was compiled against another state
   *     of a module or against one that is missing, a module is there twice in different states, a
   *     resource of Hardwire can't be read or has another format, or there is no wiring at all. All
   *     that is wrong is in the message, with what to do
   */
  public void verify() {
    Scan scan = new Scan();
    path.accept(scan);
    List<Problem> problems = Comparison.problems(scan.findings(), ignored);
    if (!problems.isEmpty()) {
      throw new AssertionError(Problem.report(problems));
    }
  }
}
