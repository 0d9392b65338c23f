package dev.hardwire.integration.peers;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A library for events. */
enum Library {
  HARDWIRE("Hardwire", "hardwire-runtime") {
    @Override
    List<Path> jars() {
      return List.of(PackagedJars.annotations(), PackagedJars.runtime());
    }

    @Override
    List<Path> processor() {
      return List.of(PackagedJars.processor());
    }

    @Override
    String displayName() {
      return "Hardwire";
    }
  },
  GUAVA("Guava", "guava"),
  GREENROBOT("greenrobot", "eventbus-java") {
    @Override
    List<Path> processor() {
      return jars();
    }

    @Override
    List<String> options() {
      return List.of("-AeventBusIndex=signup.SignupIndex");
    }
  },
  SPRING("Spring", "spring-context"),
  WELD("CDI (Weld)", "weld-se-core"),
  AVAJE("avaje", "avaje-inject") {
    @Override
    List<Path> processor() {
      return jars();
    }
  };

  private final String title;
  private final Pattern mainJar;

  Library(String title, String mainJar) {
    this.title = title;
    this.mainJar = Pattern.compile(mainJar + "-([0-9.]+?)(?:[.-](?:jre|Final))?\\.jar");
  }

  String title() {
    return title;
  }

  /** The name of its folders. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What programs see of it. */
  List<Path> jars() {
    Path folder = PackagedJars.root().resolve("integration-tests/peers/target").resolve(folder());
    return FileTree.files(folder, ".jar");
  }

  /** The path of its annotation processor; empty where it has none. */
  List<Path> processor() {
    return List.of();
  }

  /** What its annotation processor has to be told. */
  List<String> options() {
    return List.of();
  }

  /** The library whose annotation its users take for one of its own. */
  Library other() {
    return switch (this) {
      case HARDWIRE, GREENROBOT, SPRING -> GUAVA;
      case GUAVA -> GREENROBOT;
      case WELD -> AVAJE;
      case AVAJE -> WELD;
    };
  }

  /** Its name, and its version. */
  String displayName() {
    return jars().stream()
        .map(jar -> mainJar.matcher(String.valueOf(jar.getFileName())))
        .filter(Matcher::matches)
        .map(version -> title + " " + version.group(1))
        .findFirst()
        .orElseThrow();
  }
}
