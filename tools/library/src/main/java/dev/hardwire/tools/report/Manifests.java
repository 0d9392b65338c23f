package dev.hardwire.tools.report;

import dev.hardwire.tools.classes.ScannedClassPath;
import dev.hardwire.tools.classes.ScannedClassPath.Resource;
import dev.hardwire.tools.manifest.ManifestException;
import dev.hardwire.tools.manifest.ManifestReader;
import dev.hardwire.tools.manifest.ModuleEntry;
import dev.hardwire.tools.manifest.WiringManifest;
import dev.hardwire.tools.report.Report.Trouble;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the processors wrote, as far as it can be read. */
final class Manifests {
  private static final String JSON = ".json";

  private final NavigableMap<String, WiringManifest> wirings = new TreeMap<>();
  private final NavigableSet<String> modules = new TreeSet<>();
  private final NavigableSet<String> listed = new TreeSet<>();
  private final NavigableSet<String> files = new TreeSet<>();
  private final List<Trouble> troubles = new ArrayList<>();

  private Manifests() {}

  static Manifests of(ScannedClassPath classPath) {
    Manifests manifests = new Manifests();
    Collection<Resource> files = classPath.firstResources();
    files.forEach(file -> manifests.files.add(file.name()));
    files.forEach(manifests::add);
    return manifests;
  }

  private void add(Resource file) {
    String name = file.name();
    try {
      if (name.startsWith("module/") && name.endsWith(JSON)) {
        modules.add(ManifestReader.module(file.place(), content(file)).module());
      } else if (name.startsWith("index/")) {
        entry(file, "anchor").ifPresent(modules::add);
      } else if (name.startsWith("wiring/")) {
        entry(file, "wiring").ifPresent(wiring -> checkManifestOf(wiring, file));
      } else if (name.endsWith(JSON) && name.indexOf('/') < 0) {
        add(ManifestReader.wiring(file.place(), content(file)));
      }
    } catch (ManifestException e) {
      troubles.add(new Trouble(file.place(), withoutPlace(e, file.place())));
    }
  }

  private void add(WiringManifest manifest) {
    wirings.put(manifest.wiring(), manifest);
    manifest.modules().stream().map(ModuleEntry::name).forEach(listed::add);
  }

  private static InputStream content(Resource file) {
    return new ByteArrayInputStream(file.content());
  }

  /** A marker says whose it is, also one of a version that wrote no manifests. */
  private Optional<String> entry(Resource file, String key) {
    Properties marker = new Properties();
    try (InputStream content = content(file)) {
      marker.load(content);
    } catch (IOException | IllegalArgumentException e) {
      troubles.add(new Trouble(file.place(), "This is damaged. Compile its module again."));
    }
    return Optional.ofNullable(marker.getProperty(key));
  }

  private void checkManifestOf(String wiring, Resource marker) {
    if (!files.contains(wiring + JSON)) {
      troubles.add(
          new Trouble(
              marker.place(),
              "The wiring "
                  + wiring
                  + " has no manifest. Compile it again, with this version of Hardwire."));
    }
  }

  private static String withoutPlace(ManifestException failure, String place) {
    String message = String.valueOf(failure.getMessage());
    return message.startsWith(place + ": ") ? message.substring(place.length() + 2) : message;
  }

  /** The wirings, in the order of their names. */
  Collection<WiringManifest> wirings() {
    return wirings.values();
  }

  /** The anchors of modules that no wiring has. */
  NavigableSet<String> unlisted() {
    NavigableSet<String> unlisted = new TreeSet<>(modules);
    unlisted.removeAll(listed);
    return unlisted;
  }

  /** What could not be read. */
  List<Trouble> troubles() {
    return troubles;
  }
}
