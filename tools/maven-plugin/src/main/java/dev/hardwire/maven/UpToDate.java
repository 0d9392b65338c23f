package dev.hardwire.maven;

import dev.hardwire.tools.command.Settings;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Whether an output was made of the same input: the settings, and the sizes and times of all files
 * on the class path. Sources need not be looked at, since a changed one gives a changed class.
 *
 * @param memory the file with what the input was
 * @param input what it is now
 * @param output what was made of it
 */
record UpToDate(Path memory, String input, Path output) {

  static UpToDate of(Path memory, Settings settings, Path output) throws MojoExecutionException {
    try {
      List<Path> files = new ArrayList<>(settings.classPath());
      files.add(settings.rules().orElse(settings.approved().resolve(Settings.RULES)));
      // a snapshot of the plugin is replaced by another one of the same version
      files.add(origin(UpToDate.class));
      files.add(origin(Settings.class));
      StringBuilder input = new StringBuilder();
      input.append(settings).append('\n').append(output).append('\n');
      for (Path file : files) {
        append(file, input);
      }
      return new UpToDate(memory, input.toString(), output);
    } catch (IOException | URISyntaxException e) {
      throw new MojoExecutionException("The class path can't be read: " + e, e);
    }
  }

  private static Path origin(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static void append(Path entry, StringBuilder input) throws IOException {
    for (Path file : files(entry)) {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      input.append(attributes.size()).append(' ');
      input.append(attributes.lastModifiedTime().toMillis()).append(' ');
      input.append(file).append('\n');
    }
  }

  private static List<Path> files(Path entry) throws IOException {
    if (!Files.exists(entry)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(entry)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  boolean isSatisfied() throws MojoExecutionException {
    try {
      return Files.isRegularFile(output)
          && Files.isRegularFile(memory)
          && Files.readString(memory).equals(input);
    } catch (IOException e) {
      throw new MojoExecutionException(memory + " can't be read: " + e, e);
    }
  }

  void remember() throws MojoExecutionException {
    try {
      Files.createDirectories(memory.toAbsolutePath().resolveSibling(""));
      Files.write(memory, input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new MojoExecutionException(memory + " can't be written: " + e, e);
    }
  }
}
