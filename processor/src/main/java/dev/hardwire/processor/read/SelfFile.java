package dev.hardwire.processor.read;

import dev.hardwire.processor.model.GeneratedNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * The names of all annotated types of a compilation, one a line, left in its output for the next
 * compile, which may be given only some of the sources.
 */
public final class SelfFile {

  private SelfFile() {}

  /** The names that the last compile into the same output left; none where there was no such. */
  static List<String> read(Filer filer) {
    try (InputStream stream =
        filer
            .getResource(StandardLocation.CLASS_OUTPUT, "", GeneratedNames.SELF_FILE)
            .openInputStream()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException absent) {
      return List.of(); // one that is there and can't be read will not be written, which is told
    }
  }

  /** The content of the file for a compilation. */
  public static String content(Compilation compilation) {
    Set<String> names = new TreeSet<>();
    Stream.of(
            compilation.owners().stream().map(OwnerDeclaration::name),
            compilation.contracts().stream().map(EventContract::name),
            compilation.anchors().stream().map(AnchorDeclaration::name),
            compilation.wirings().stream().map(WiringDeclaration::name))
        .flatMap(stream -> stream)
        .forEach(names::add);
    return String.join("\n", names) + "\n";
  }
}
