package dev.hardwire.integration.semantics.source;

import dev.hardwire.FailurePolicy;
import dev.hardwire.WhenUnheard;
import dev.hardwire.integration.semantics.program.EventSpec;
import dev.hardwire.integration.semantics.program.EventSpec.Option;
import dev.hardwire.integration.semantics.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes event contracts. */
final class ContractRenderer {

  private ContractRenderer() {}

  static SourceFile contract(Program program, EventSpec event) {
    String packageName = program.commonPackage();
    String heard =
        event.has(Option.IS_HEARD)
            ? "\n  default boolean isHeard() {\n    return true;\n  }\n"
            : "";
    String text =
        """
        @Event(%s)
        public interface %s {
          %s fire(%s)%s;
        %s}
        """
            .formatted(
                members(event),
                event.contract(),
                answer(event),
                Code.parameters(event.parameters()),
                Code.exceptions(event.exceptions()),
                heard);
    return new SourceFile(
        packageName + "." + event.contract(), Code.header(program, packageName) + text);
  }

  /** What the contract's method returns. */
  static String answer(EventSpec event) {
    String type = event.answer().simpleName();
    return switch (event.answering()) {
      case VOID -> "void";
      case VETO, ONE, FOLD -> type;
      case LIST -> "List<" + type + ">";
      case OPTIONAL -> "Optional<" + type + ">";
    };
  }

  private static String members(EventSpec event) {
    List<String> members = new ArrayList<>();
    members.add("value = " + Code.string(event.name()));
    if (event.policy() != FailurePolicy.PROPAGATE) {
      members.add("onError = FailurePolicy." + event.policy());
    }
    if (event.policy() == FailurePolicy.EVICT) {
      members.add("evictAfter = " + event.evictAfter());
    }
    if (event.whenUnheard() != WhenUnheard.IGNORE) {
      members.add("whenUnheard = WhenUnheard." + event.whenUnheard());
    }
    for (Option option : List.of(Option.OPEN, Option.STICKY, Option.PUBLISHER)) {
      if (event.has(option)) {
        members.add(option.name().toLowerCase(Locale.ROOT) + " = true");
      }
    }
    if (!event.metadata().isEmpty()) {
      members.add("metadata = " + metadata(event));
    }
    return String.join(", ", members);
  }

  private static String metadata(EventSpec event) {
    return event.metadata().entrySet().stream()
        .map(
            entry ->
                "@Metadata(key = %s, value = %s)"
                    .formatted(Code.string(entry.getKey()), Code.string(entry.getValue())))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
