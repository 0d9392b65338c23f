package dev.hardwire.gradle;

import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.file.RegularFileProperty;
import org.gradle.api.provider.Property;

/** What a build can set: {@code hardwire { library = 'hardwire-async' }}. */
public abstract class HardwireExtension {

  /** Made by Gradle. */
  public HardwireExtension() {}

  /**
   * The library that the sources are compiled against: {@code hardwire-annotations}, {@code
   * hardwire-runtime} (the default), or {@code hardwire-async}.
   */
  public abstract Property<String> getLibrary();

  /** The version of the library and the processor; by default the plugin's own. */
  public abstract Property<String> getVersion();

  /** The folder of the approved manifests, by default {@code hardwire}. */
  public abstract DirectoryProperty getApproved();

  /**
   * The file with rules; where it is not set, {@code rules.properties} in the folder of the
   * approved manifests, if there is one.
   */
  public abstract RegularFileProperty getRules();

  /**
   * Where a link to a line leads, such as {@code
   * https://git.example.org/shop/blob/main/{source}#L{line}}, with {@code {source}}, the file below
   * the folder of the whole build, {@code {path}}, its absolute path, {@code {file}}, the file
   * below its source folder, and {@code {line}}; where it is not set, to the file itself.
   */
  public abstract Property<String> getSourceLink();
}
