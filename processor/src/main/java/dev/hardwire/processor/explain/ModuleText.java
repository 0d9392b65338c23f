package dev.hardwire.processor.explain;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.CallbackLabel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What modules bring into a wiring, as text. */
final class ModuleText {

  private final ShortNames names;
  private final Lines lines;

  ModuleText(ShortNames names, Lines lines) {
    this.names = names;
    this.lines = lines;
  }

  /** Adds a module. */
  void add(int number, ModuleFacts module) {
    lines.add(
        2,
        number
            + ". "
            + module.name().map(ClassName::canonicalName).orElse("this compilation")
            + ": "
            + reason(module));
    module
        .index()
        .ifPresent(index -> lines.add(3, "index " + index.canonicalName() + ": " + size(module)));
    if (!module.contracts().isEmpty()) {
      lines.add(3, "declares: " + events(module));
    }
    if (!module.callbacks().isEmpty()) {
      lines.add(3, "callbacks: " + callbacks(module.callbacks().stream().map(c -> c.label())));
    }
    if (!module.checkedAgainst().isEmpty()) {
      lines.add(
          3,
          "checked in its own compile against the events of "
              + String.join(", ", module.checkedAgainst()));
    } else if (module.index().isPresent() && !module.callbacks().isEmpty()) {
      lines.add(3, "checked in its own compile against its own events only");
    }
    if (!module.absent().isEmpty()) {
      lines.add(3, "left out by 'without': " + callbacks(module.absent().stream()));
    }
  }

  private String reason(ModuleFacts module) {
    String own = module.isOwn() ? ", the compilation at hand" : "";
    return switch (module.reason()) {
      case LISTED -> "listed" + own + (isReadable(module) ? "" : ", without an index to read");
      case INCLUDED ->
          "included by "
              + names.of(module.includedBy())
              + (isReadable(module) ? "" : ", without an index to read");
      case OWN -> "takes part because the wiring is compiled with it";
      case SINGLE_OWNER ->
          "a class that is listed by itself; its parameters count as arg0, arg1, …";
    };
  }

  private static boolean isReadable(ModuleFacts module) {
    return module.isOwn() || module.index().isPresent();
  }

  private static String size(ModuleFacts module) {
    return WiringText.counted(module.contracts().size(), "event")
        + ", "
        + WiringText.counted(module.callbacks().size(), "callback");
  }

  private static String events(ModuleFacts module) {
    return module.contracts().stream()
        .map(contract -> contract.event())
        .collect(Collectors.joining(", "));
  }

  private String callbacks(Stream<CallbackLabel> labels) {
    List<String> shown = labels.map(names::of).toList();
    return String.join(", ", shown);
  }
}
