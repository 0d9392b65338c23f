package dev.hardwire.tools.report;

import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.manifest.EventEntry.Earlier;
import dev.hardwire.tools.manifest.EventEntry.Parameter;
import dev.hardwire.tools.manifest.EventEntry.Remote;
import dev.hardwire.tools.manifest.WiringManifest;
import dev.hardwire.tools.report.Finding.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds events that one wiring sends and another one receives, and could not read. */
final class RemoteFindings {
  private final List<WiringManifest> wirings;

  RemoteFindings(List<WiringManifest> wirings) {
    this.wirings = wirings;
  }

  /** What a wiring could not read. */
  Stream<Finding> of(WiringManifest receiver) {
    return receiver.events().stream()
        .filter(EventEntry::isReceived)
        .flatMap(event -> wirings.stream().flatMap(sender -> of(receiver, event, sender)));
  }

  private static Stream<Finding> of(
      WiringManifest receiver, EventEntry received, WiringManifest sender) {
    return sender.events().stream()
        .filter(EventEntry::isSent)
        .filter(sent -> sent.name().equals(received.name()))
        .flatMap(sent -> problem(receiver, received, sender, sent).stream())
        .map(
            message ->
                new Finding(
                    Rule.INCOMPATIBLE_REMOTE, message, List.of(received.name()), List.of()));
  }

  private static Optional<String> problem(
      WiringManifest receiver, EventEntry received, WiringManifest sender, EventEntry sent) {
    Remote ours = received.remote().orElseThrow();
    int version = sent.remote().orElseThrow().version();
    String what = sender.wiring() + " sends version " + version + " of " + sent.name();
    if (version > ours.version()) {
      return Optional.of(
          what
              + ", and "
              + receiver.wiring()
              + " knows version "
              + ours.version()
              + ": what arrives is kept, and not called. Compile it with the sender's contract.");
    }
    Optional<List<Parameter>> known =
        version == ours.version()
            ? Optional.of(received.signature().parameters())
            : ours.earlier().stream()
                .filter(earlier -> earlier.version() == version)
                .map(Earlier::parameters)
                .findFirst();
    if (known.isEmpty()) {
      return Optional.of(
          what
              + ", which "
              + receiver.wiring()
              + " has no upcaster for. Add an @Upcaster("
              + version
              + ") to the contract.");
    }
    List<Parameter> parameters = sent.signature().parameters();
    return known.get().equals(parameters)
        ? Optional.empty()
        : Optional.of(
            what
                + " with "
                + text(parameters)
                + ", and "
                + receiver.wiring()
                + " reads "
                + text(known.get())
                + ". Give the changed parameters a version of their own.");
  }

  private static String text(List<Parameter> parameters) {
    return parameters.stream()
        .map(parameter -> parameter.type() + " " + parameter.name())
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
