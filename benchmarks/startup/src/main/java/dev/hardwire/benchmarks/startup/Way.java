package dev.hardwire.benchmarks.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** How a program is started. */
enum Way {
  CLASS_PATH("class path", 17) {
    @Override
    void prepare(Program program, Path folder) {}

    @Override
    Launch launch(Program program, Path folder) throws IOException {
      return Launch.onClassPath(program);
    }
  },

  ARCHIVE("class path, archive", 17) {
    @Override
    void prepare(Program program, Path folder) throws IOException {
      Launch.onClassPath(program).with("-XX:ArchiveClassesAtExit=" + archive(folder)).run();
    }

    @Override
    Launch launch(Program program, Path folder) throws IOException {
      return Launch.onClassPath(program).with("-XX:SharedArchiveFile=" + archive(folder));
    }

    private Path archive(Path folder) {
      return folder.resolve("program.jsa");
    }
  },

  AOT_CACHE("class path, AOT cache", 25) {
    @Override
    void prepare(Program program, Path folder) throws IOException {
      Launch.onClassPath(program).with("-XX:AOTCacheOutput=" + cache(folder)).run();
    }

    @Override
    Launch launch(Program program, Path folder) throws IOException {
      return Launch.onClassPath(program).with("-XX:AOTCache=" + cache(folder));
    }

    private Path cache(Path folder) {
      return folder.resolve("program.aot");
    }
  },

  JLINK("jlink", 17) {
    @Override
    void prepare(Program program, Path folder) throws IOException {
      Image.link(program, image(folder), Files.createTempFile(folder, "classes", ".log"));
    }

    @Override
    Launch launch(Program program, Path folder) throws IOException {
      return Image.launch(program, image(folder));
    }

    private Path image(Path folder) {
      return folder.resolve("image");
    }
  };

  private final String title;
  private final int firstJdk;

  Way(String title, int firstJdk) {
    this.title = title;
    this.firstJdk = firstJdk;
  }

  /** Those that the virtual machine knows which runs this. */
  static List<Way> known() {
    return Arrays.stream(values())
        .filter(way -> Runtime.version().feature() >= way.firstJdk)
        .toList();
  }

  String title() {
    return title;
  }

  /** Whether classes of the program itself have to come from an archive. */
  boolean isArchived() {
    return this == ARCHIVE || this == AOT_CACHE;
  }

  /** Makes what the launch needs. */
  abstract void prepare(Program program, Path folder) throws IOException;

  abstract Launch launch(Program program, Path folder) throws IOException;
}
