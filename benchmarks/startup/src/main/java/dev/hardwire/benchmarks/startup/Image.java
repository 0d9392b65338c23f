package dev.hardwire.benchmarks.startup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * Images of jlink. What consists of named modules is linked into its image. Others stay on the
 * class path; their image has the modules of the JDK from which they load a class.
 */
final class Image {

  private static final ToolProvider JLINK = ToolProvider.findFirst("jlink").orElseThrow();

  private Image() {}

  static void link(Program program, Path image, Path log) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--output", image.toString()));
    if (program.isModular()) {
      arguments.addAll(List.of("--module-path", program.path(), "--add-modules", Program.MODULE));
    } else {
      Launch launch = Launch.onClassPath(program).with("-Xshare:off");
      String modules = String.join(",", LoadedClasses.of(launch, log).modules());
      arguments.addAll(List.of("--add-modules", modules));
    }
    int status = JLINK.run(System.out, System.err, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException("jlink " + String.join(" ", arguments));
    }
    // The JDK itself comes with this archive of its own classes.
    new Launch(List.of(java(image), "-Xshare:dump")).run();
  }

  static Launch launch(Program program, Path image) throws IOException {
    return program.isModular()
        ? new Launch(List.of(java(image), "-m", Program.MODULE + "/" + Program.MAIN_CLASS))
        : new Launch(List.of(java(image), "-cp", program.path(), Program.MAIN_CLASS));
  }

  private static String java(Path home) {
    return home.resolve("bin").resolve("java").toString();
  }
}
