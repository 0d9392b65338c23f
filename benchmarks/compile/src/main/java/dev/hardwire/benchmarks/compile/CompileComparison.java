package dev.hardwire.benchmarks.compile;

import dev.hardwire.benchmarks.record.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compiles programs of several sizes with each processor and without any, in turns, and records and
 * prints what that takes.
 */
public final class CompileComparison {

  /** Lowers how often everything is compiled. */
  private static final int MOST_ROUNDS = Integer.getInteger("rounds", Integer.MAX_VALUE);

  /** Leaves out programs with another number of callbacks. */
  private static final int CALLBACKS = Integer.getInteger("callbacks", 0);

  /** Leaves out programs with another number of modules. */
  private static final int MODULES = Integer.getInteger("modules", 0);

  private CompileComparison() {}

  /**
   * Measures, records and prints.
   *
   * @param arguments none
   * @throws Exception if something can't be compiled, or a processor didn't do its work
   */
  public static void main(String[] arguments) throws Exception {
    CompileTable table = new CompileTable();
    for (Comparison comparison : Comparison.all()) {
      if (isAsked(comparison.size())) {
        Path folder = Files.createTempDirectory("compile");
        try {
          table.add(comparison.size(), comparison.run(folder, MOST_ROUNDS));
        } finally {
          Compile.delete(folder);
        }
        System.out.println(record(table));
      }
    }
    System.out.println(table.text());
  }

  private static boolean isAsked(Size size) {
    return (CALLBACKS == 0 || size.callbacks() == CALLBACKS)
        && (MODULES == 0 || size.modules() == MODULES);
  }

  /** Records what there is so far: the largest programs take most of the time, and may fail. */
  private static Path record(CompileTable table) throws IOException {
    String command =
        "java"
            + (MOST_ROUNDS < Integer.MAX_VALUE ? " -Drounds=" + MOST_ROUNDS : "")
            + (CALLBACKS > 0 ? " -Dcallbacks=" + CALLBACKS : "")
            + (MODULES > 0 ? " -Dmodules=" + MODULES : "")
            + (Compile.VM.isEmpty() ? "" : " -Dvm='" + Compile.VM + "'")
            + " -jar benchmarks/compile/target/compile-benchmarks.jar";
    return Recording.ofToday("compile", command, versions(), table.measurements()).write();
  }

  private static Map<String, String> versions() throws IOException {
    Map<String, String> versions = new TreeMap<>();
    version(versions, Tool.HARDWIRE, "hardwire-processor");
    version(versions, Tool.GREENROBOT, "eventbus-annotation-processor");
    version(versions, Tool.AVAJE, "avaje-inject-generator");
    version(versions, Tool.DAGGER, "dagger-compiler");
    version(versions, Tool.AUTO_VALUE, "auto-value");
    return versions;
  }

  private static void version(Map<String, String> versions, Tool tool, String jar)
      throws IOException {
    versions.put(tool.by(), Jars.of(tool).version(jar));
  }
}
