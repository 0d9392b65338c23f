package dev.hardwire.benchmarks.record;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What one part of the benchmarks measured in one run.
 *
 * @param part its name, such as {@code fire}
 * @param command what measures it again, on a line
 * @param date of the run, as in {@code 2026-11-21}
 * @param machine where it ran
 * @param versions of what is compared, by its name
 * @param measurements in the order in which they are to be shown
 */
public record Recording(
    String part,
    String command,
    String date,
    Machine machine,
    Map<String, String> versions,
    List<Measurement> measurements) {

  private static final double DIGITS = 10_000;
  private static final Path FOLDER = Path.of(System.getProperty("results", "benchmarks/results"));

  /** Keeps copies. */
  public Recording {
    versions = new TreeMap<>(versions);
    measurements = List.copyOf(measurements);
  }

  /**
   * A run that was made today by this virtual machine.
   *
   * @param part its name
   * @param command what measures it again
   * @param versions of what is compared
   * @param measurements what was measured
   * @return the recording
   */
  public static Recording ofToday(
      String part, String command, Map<String, String> versions, List<Measurement> measurements) {
    return new Recording(
        part,
        command,
        LocalDate.now(ZoneOffset.UTC).toString(),
        Machine.current(),
        versions,
        measurements);
  }

  /**
   * Writes the file of this part to the folder that the system property {@code results} names, or
   * else to {@code benchmarks/results}.
   *
   * @return the file
   * @throws IOException if it can't be written, or an older one not be read
   * @throws IllegalArgumentException if this can't be added to an older one
   * @see #write(Path)
   */
  public Path write() throws IOException {
    return write(FOLDER);
  }

  /**
   * Writes the file of this part and of the JDK that runs this, in place of an older one; with the
   * system property {@code added}, what was measured before and isn't now is kept.
   *
   * @param folder is made if it doesn't exist
   * @return the file
   * @throws IOException if it can't be written, or an older one not be read
   * @throws IllegalArgumentException if this can't be added to an older one
   */
  public Path write(Path folder) throws IOException {
    int jdk = Runtime.version().feature();
    Path file = folder.resolve(part + "-jdk" + jdk + ".json");
    Files.createDirectories(folder);
    Recording earlier = Boolean.getBoolean("added") ? read(folder, part).get(jdk) : null;
    return Files.writeString(file, gson().toJson(earlier == null ? this : addedTo(earlier)) + "\n");
  }

  /**
   * What was measured in two runs, in the order of the earlier one. What both have measured is that
   * of this one, which may have been added before.
   *
   * @param earlier of the same part on the same machine
   * @return a recording with the commands of both
   * @throws IllegalArgumentException if they measured other versions, or elsewhere
   */
  Recording addedTo(Recording earlier) {
    if (!earlier.machine.equals(machine) || !earlier.versions.equals(versions)) {
      throw new IllegalArgumentException(
          "What was measured on %s of %s can't be added to what was measured on %s of %s."
              .formatted(machine, versions, earlier.machine, earlier.versions));
    }
    String added = " && " + command.replaceFirst("^java ", "java -Dadded=true ");
    Map<List<String>, Measurement> both = new LinkedHashMap<>();
    Stream.of(earlier.measurements, measurements)
        .flatMap(List::stream)
        .forEach(one -> both.put(List.of(one.table(), one.row(), one.by(), one.unit()), one));
    return new Recording(
        part,
        earlier.command.endsWith(added) ? earlier.command : earlier.command + added,
        date,
        machine,
        versions,
        List.copyOf(both.values()));
  }

  /**
   * Reads what a part measured.
   *
   * @param folder where it was written
   * @param part its name
   * @return the recordings, by the feature versions of the JDKs that made them; empty if there are
   *     none
   * @throws IOException if a file can't be read
   */
  public static SortedMap<Integer, Recording> read(Path folder, String part) throws IOException {
    SortedMap<Integer, Recording> found = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, part + "-jdk*.json")) {
        for (Path file : files) {
          String version = file.getFileName().toString().replaceAll(".*-jdk|[.]json", "");
          found.put(
              Integer.parseInt(version), gson().fromJson(Files.readString(file), Recording.class));
        }
      }
    }
    return found;
  }

  /** Five digits of a time are more than any machine repeats; what was counted is kept whole. */
  private static Gson gson() {
    JsonSerializer<Double> digits = (value, type, context) -> new JsonPrimitive(rounded(value));
    return new GsonBuilder()
        .registerTypeAdapter(Double.class, digits)
        .setPrettyPrinting()
        .disableHtmlEscaping()
        .create();
  }

  private static Number rounded(double value) {
    if (value == Math.rint(value)) {
      return (long) value;
    }
    double scale = DIGITS / Math.pow(10, Math.floor(Math.log10(Math.abs(value))));
    return Math.round(value * scale) / scale;
  }
}
