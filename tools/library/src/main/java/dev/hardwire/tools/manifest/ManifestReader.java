package dev.hardwire.tools.manifest;

import dev.hardwire.tools.manifest.ModuleManifest.Contract;
import dev.hardwire.tools.manifest.ModuleManifest.DeclaredCallback;
import java.io.InputStream;

/**
 * Reads manifests. A file that is not exactly what the processors of this version write is refused:
 * what a tool does not understand it can't guard.
 *
 * <pre>{@code
 * try (InputStream content = Files.newInputStream(file)) {
 *   WiringManifest wiring = ManifestReader.wiring(file.toString(), content);
 * }
 * }</pre>
 */
public final class ManifestReader {

  private ManifestReader() {}

  /**
   * Reads the manifest of a wiring; the stream is closed.
   *
   * @param name how messages call the file
   * @throws ManifestException if it can't be read, is damaged, or has another format
   */
  public static WiringManifest wiring(String name, InputStream content) throws ManifestException {
    Members members = members(name, content);
    int format = format(name, members);
    WiringManifest manifest =
        new WiringManifest(
            format,
            members.className("wiring"),
            members.text("generated"),
            members.requiredObjects("modules", ManifestReader::module),
            members.requiredObjects("events", EventReader::event));
    members.end();
    return manifest;
  }

  /**
   * Reads the manifest of a module; the stream is closed.
   *
   * @param name how messages call the file
   * @throws ManifestException if it can't be read, is damaged, or has another format
   */
  public static ModuleManifest module(String name, InputStream content) throws ManifestException {
    Members members = members(name, content);
    int format = format(name, members);
    ModuleManifest manifest =
        new ModuleManifest(
            format,
            members.className("module"),
            members.texts("includes"),
            members.texts("checkedAgainst"),
            members.requiredObjects("contracts", ManifestReader::contract),
            members.requiredObjects("callbacks", ManifestReader::callback));
    members.end();
    return manifest;
  }

  private static Members members(String name, InputStream content) throws ManifestException {
    return Members.of(name, JsonTree.read(name, content));
  }

  private static int format(String name, Members members) throws ManifestException {
    int format = members.number("format");
    if (format > WiringManifest.FORMAT) {
      throw new ManifestException(
          name,
          "has format " + format + ": it was written by a newer Hardwire.",
          "Update the tool, which knows format " + WiringManifest.FORMAT + ".");
    }
    if (format < WiringManifest.FORMAT) {
      throw new ManifestException(
          name,
          "has format " + format + ", which there is not.",
          "Compile the module again, or restore the file from where it was approved.");
    }
    return format;
  }

  private static ModuleEntry module(Members members) throws ManifestException {
    return new ModuleEntry(
        members.text("name"),
        members.constant("reason", ModuleEntry.Reason.class),
        members.optionalText("includedBy"),
        members.texts("checkedAgainst"));
  }

  private static Contract contract(Members members) throws ManifestException {
    return new Contract(
        members.text("event"),
        members.text("contract"),
        members.object("signature", EventReader::signature),
        members.object("answer", EventReader::answer),
        members.object("delivery", EventReader::delivery),
        members.optionalText("publisher"));
  }

  private static DeclaredCallback callback(Members members) throws ManifestException {
    return new DeclaredCallback(
        members.requiredTexts("events"),
        members.text("owner"),
        members.text("method"),
        members.texts("types"));
  }
}
