package dev.hardwire.maven;

import dev.hardwire.tools.command.Settings;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Whether an output was made of the same input: the settings, and all files on the class path,
 * whenever they were written. Sources need not be looked at, since a changed one gives a changed
 * class.
 *
 * @param memory the file with what the input was
 * @param input what it is now, as a checksum
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
      return new UpToDate(memory, sum(input), output);
    } catch (IOException | URISyntaxException | NoSuchAlgorithmException e) {
      throw new MojoExecutionException("The class path can't be read: " + e, e);
    }
  }

  private static String sum(CharSequence input) throws NoSuchAlgorithmException {
    byte[] bytes = input.toString().getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static Path origin(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static void append(Path entry, StringBuilder input) throws IOException {
    if (Files.isDirectory(entry)) {
      for (Path file : files(entry)) {
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(file));
        append(Files.size(file), sum.getValue(), file, input);
      }
    } else if (Files.exists(entry)) {
      try (ZipFile jar = new ZipFile(entry.toFile())) {
        input.append(entry).append('\n');
        jar.stream().forEach(file -> append(file.getSize(), file.getCrc(), file, input));
      } catch (ZipException e) {
        // what it is, is not to be judged here
        append(Files.size(entry), Files.getLastModifiedTime(entry).toMillis(), entry, input);
      }
    }
  }

  private static void append(long size, long sum, Object name, StringBuilder input) {
    input.append(size).append(' ').append(sum).append(' ').append(name).append('\n');
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
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
      Files.writeString(memory, input);
    } catch (IOException e) {
      throw new MojoExecutionException(memory + " can't be written: " + e, e);
    }
  }
}
