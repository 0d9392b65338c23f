package dev.hardwire.integration.tools;

import com.android.tools.r8.CompilationFailedException;
import com.android.tools.r8.Diagnostic;
import com.android.tools.r8.DiagnosticsHandler;
import com.android.tools.r8.R8;
import com.android.tools.r8.R8Command;
import com.android.tools.r8.origin.Origin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Removes and renames what can't be told apart from the outside of a program. */
public final class Shrinker {

  /** R8 would warn of files such as licences, which each of the jars has. */
  private static final DiagnosticsHandler QUIET =
      new DiagnosticsHandler() {
        @Override
        public void warning(Diagnostic warning) {}
      };

  // Where tests run, assertions are on, unlike where people shrink their programs: R8 9.5.28
  // asserts
  // that it still has a lambda's interface which it has merged away.
  static {
    ClassLoader.getSystemClassLoader().setPackageAssertionStatus("com.android.tools.r8", false);
  }

  private Shrinker() {}

  /**
   * Shrinks a program.
   *
   * @param rules what is to be kept, as R8 reads it
   * @param program its jars
   * @param libraries the jars that are taken as they are
   * @param shrunk the jar to make
   */
  public static void shrink(String rules, List<Path> program, List<Path> libraries, Path shrunk) {
    Path file = FileTree.write(shrunk.resolveSibling("rules.txt"), rules);
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--classfile", "--release", "--output", shrunk.toString()));
    arguments.addAll(List.of("--lib", System.getProperty("java.home")));
    arguments.addAll(List.of("--pg-conf", file.toString()));
    libraries.forEach(jar -> arguments.addAll(List.of("--classpath", jar.toString())));
    program.forEach(jar -> arguments.add(jar.toString()));
    try {
      R8.run(R8Command.parse(arguments.toArray(String[]::new), Origin.unknown(), QUIET).build());
    } catch (CompilationFailedException e) {
      throw new IllegalStateException(e);
    }
  }
}
