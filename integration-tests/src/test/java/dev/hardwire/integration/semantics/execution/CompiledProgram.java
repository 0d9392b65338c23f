package dev.hardwire.integration.semantics.execution;

import dev.hardwire.integration.semantics.source.SourceFile;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;

/**
 * What came of compiling a program.
 *
 * @param problems errors and warnings
 * @param generated the sources that the processor wrote
 * @param classes the class files by the names of the classes; none if there are problems
 */
public record CompiledProgram(
    List<String> problems, List<SourceFile> generated, Map<String, byte[]> classes) {

  /** Runs the program; answers its trace. */
  public List<String> run(String packageName) {
    try {
      Class<?> script = new MemoryLoader(classes).loadClass(packageName + ".Script");
      return ((List<?>) script.getMethod("run").invoke(null))
          .stream().map(String::valueOf).toList();
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
