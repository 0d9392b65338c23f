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
 * A run-time image that jlink made runs the sample's core. Every library of the core is a named
 * module, so all of it is in the image; what the whole sample needs besides for its embedded mail
 * server and its command line is not.
 */
final class RunTimeImageTest {

  @TempDir Path folder;

  @Test
  void coreRunsFromAnImage() {
    Path modules = SampleCore.compileAsNamedModules(folder.resolve("modules"));
    Path image = folder.resolve("image");
    ChildProcess.run(jlink(modules, image)).outputOrFail();

    try (Receivers receivers = new Receivers()) {
      List<String> command = new ArrayList<>();
      command.add(image.resolve("bin/java").toString());
      command.addAll(List.of("--module", SampleCore.MODULE + "/" + SampleCore.MAIN));
      command.addAll(SampleCore.arguments(receivers));
      receivers.assertAdaSignedUp(ChildProcess.run(command).outputOrFail());
    }
  }

  /** As a process of its own: inside a patched module, as a test may be, jlink refuses to work. */
  private static List<String> jlink(Path modules, Path image) {
    String path =
        SampleCore.modulePath(modules).stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    return List.of(
        ChildProcess.jdkTool("jlink").toString(),
        "--module-path",
        path,
        "--add-modules",
        SampleCore.MODULE + ",org.eclipse.angus.activation",
        "--output",
        image.toString());
  }
}
