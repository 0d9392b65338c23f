package dev.hardwire.integration.sample;

import dev.hardwire.integration.tools.ChildProcess;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run-time image that jlink made runs the sample's core. The engine of durable callbacks has no
 * module descriptor, and jlink takes only what has one: so the image has the modules of the JDK
 * that the core needs, and the core is on the module path.
 */
final class RunTimeImageTest {

  @TempDir Path folder;

  @Test
  void coreRunsFromAnImage() {
    Path modules = SampleCore.compileAsNamedModules(folder.resolve("modules"));
    Path image = folder.resolve("image");
    ChildProcess.run(jlink(image)).outputOrFail();

    try (Receivers receivers = new Receivers()) {
      List<String> command = new ArrayList<>();
      command.add(image.resolve("bin/java").toString());
      command.addAll(List.of("--module-path", path(SampleCore.modulePath(modules))));
      command.addAll(List.of("--add-modules", "org.eclipse.angus.activation"));
      command.addAll(List.of("--module", SampleCore.MODULE + "/" + SampleCore.MAIN));
      command.addAll(SampleCore.arguments(folder.resolve("signup.db"), receivers));
      receivers.assertAdaSignedUp(ChildProcess.run(command).outputOrFail());
    }
  }

  /** As a process of its own: inside a patched module, as a test may be, jlink refuses to work. */
  private static List<String> jlink(Path image) {
    return List.of(
        ChildProcess.jdkTool("jlink").toString(),
        "--add-modules",
        "java.desktop,java.management,java.net.http,java.sql.rowset",
        "--output",
        image.toString());
  }

  private static String path(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
