package dev.hardwire.integration.semantics.source;

import dev.hardwire.WhenUnheard;
import dev.hardwire.integration.semantics.program.AttachmentSpec;
import dev.hardwire.integration.semantics.program.EventSpec;
import dev.hardwire.integration.semantics.program.EventSpec.Option;
import dev.hardwire.integration.semantics.program.ListenerSpec;
import dev.hardwire.integration.semantics.program.OwnerSpec;
import dev.hardwire.integration.semantics.program.Program;
import dev.hardwire.integration.semantics.program.Program.Making;
import dev.hardwire.integration.semantics.program.SourceSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the class that makes the wiring and does what the program's script says. */
final class ScriptRenderer {

  private final Program program;
  private final ActionRenderer actions;
  private final StringBuilder fields = new StringBuilder();
  private final StringBuilder taking = new StringBuilder();

  ScriptRenderer(Program program) {
    this.program = program;
    this.actions = new ActionRenderer(program);
  }

  SourceFile source() {
    writeConstants();
    writeSources();
    writeAttachments();
    String text =
        """
        public final class Script implements Trace.Actions {
        %s
          private Script() {}

          public static List<String> run() {
            Script script = new Script();
            Stage.TRACE.start(script);
            script.make();
            for (int action : new int[] {%s}) {
              Stage.TRACE.act(action, false);
            }
            return Stage.TRACE.lines();
          }

          private void make() {
        %s  }

        %s%s%s}
        """
            .formatted(
                fields,
                program.script().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                making(),
                program.making() == Making.UNCONNECTED
                    ? taking("Unconnected", "AppWiring.Unconnected") + connecting()
                    : taking("Connected", "AppWiring"),
                actions.perform(),
                listeners());
    return CommonRenderer.file(program, program.packageName(), "Script", text);
  }

  private void field(String type, String name, String value) {
    fields.append("  private final %s %s = %s;\n".formatted(type, name, value));
  }

  private void taken(String type, String name) {
    fields.append("  private %s %s;\n".formatted(type, name));
    taking.append("    %1$s = from.%1$s();\n".formatted(name));
  }

  private void writeConstants() {
    fields.append("  private static final Door DOOR0 = new Door(\"door0\");\n");
    fields.append("  private static final Door DOOR1 = new Door(\"door1\");\n");
    field("Object", "keeper", "Stage.TRACE.label(new Object(), \"keeper\")");
    field("Subscription[]", "subscriptions", "new Subscription[" + actions.subscriptions() + "]");
    fields.append("  private AppWiring wiring;\n");
    if (program.making() == Making.UNCONNECTED) {
      fields.append("  private AppWiring.Unconnected unconnected;\n");
    }
  }

  private void writeSources() {
    for (int source = 0; source < program.sources().size(); source++) {
      SourceSpec spec = program.sources().get(source);
      EventSpec event = program.eventOf(source);
      if (spec.isObject()) {
        String type = event.contract() + "Event";
        field(type, actions.source(source), "new " + type + "(" + object(spec, event) + ")");
      } else {
        taken(actions.contract(event), event.accessor());
        if (event.isOpen()) {
          taken(listenersType(event), event.accessor() + "Listeners");
        }
      }
    }
    for (ListenerSpec listener : program.listeners()) {
      String type = program.events().get(listener.event()).contract();
      field(
          type,
          listener.label(),
          "Stage.TRACE.<%s>label(Script::hear%2$s, \"%2$s\")".formatted(type, listener.label()));
    }
  }

  private static String listenersType(EventSpec event) {
    return event.hasSender()
        ? "SenderListeners<" + event.contract() + ", Door>"
        : "Listeners<" + event.contract() + ">";
  }

  private static String object(SourceSpec source, EventSpec event) {
    if (event.isIsolating() || event.whenUnheard() == WhenUnheard.REPORT) {
      return Code.map(source.metadata()) + ", new Reports()";
    }
    return source.metadata().isEmpty() ? "" : Code.map(source.metadata());
  }

  private void writeAttachments() {
    for (OwnerSpec owner : program.owners()) {
      if (owner.isAttachable()) {
        taken("Attachments<" + actions.type(owner) + ">", owner.variable() + "Attachments");
      }
    }
    for (int i = 0; i < program.attachments().size(); i++) {
      AttachmentSpec attachment = program.attachments().get(i);
      String type = actions.type(program.owners().get(attachment.owner()));
      field(type, "attached" + i, "new " + type + "(" + Code.string(attachment.label()) + ")");
    }
  }

  private String making() {
    String installing =
        program.events().stream().anyMatch(event -> event.has(Option.PUBLISHER))
            ? "    wiring.install();\n"
            : "";
    return switch (program.making()) {
      case CREATE ->
          "    wiring = AppWiring.create(" + arguments() + ");\n    take(wiring);\n" + installing;
      case BUILDER -> "    wiring = " + building() + ";\n    take(wiring);\n" + installing;
      case UNCONNECTED ->
          "    unconnected = AppWiring.unconnected(%s);\n    take(unconnected);\n"
              .formatted(program.needsErrorHandler() ? "new Reports()" : "");
    };
  }

  private String taking(String how, String type) {
    return "  // %s\n  private void take(%s from) {\n%s  }\n\n".formatted(how, type, taking);
  }

  private String connecting() {
    String installing =
        program.events().stream().anyMatch(event -> event.has(Option.PUBLISHER))
            ? "    wiring.install();\n"
            : "";
    return """
      private void connect() {
        wiring = unconnected.connect(%s);
    %s%s  }

    """
        .formatted(arguments(), taking.toString().replace("from.", "wiring."), installing);
  }

  private String building() {
    StringBuilder building = new StringBuilder("AppWiring.builder()");
    singles()
        .forEach(
            owner ->
                building.append(
                    ".%s(new %s(\"%1$s\"))".formatted(owner.variable(), actions.type(owner))));
    if (program.hooks().isPresent()) {
      building.append(".tracing(new Tracing())");
    }
    if (program.needsErrorHandler()) {
      building.append(".onError(new Reports())");
    }
    return building + ".build()";
  }

  private String arguments() {
    List<String> arguments = new ArrayList<>();
    singles()
        .forEach(
            owner ->
                arguments.add("new %s(\"%s\")".formatted(actions.type(owner), owner.variable())));
    if (program.hooks().isPresent()) {
      arguments.add("new Tracing()");
    }
    return String.join(", ", arguments);
  }

  /** As a wiring asks for them: by their modules, then by their names. */
  private List<OwnerSpec> singles() {
    List<Integer> modules = new ArrayList<>(program.modules());
    modules.add(0);
    return program.owners().stream()
        .filter(OwnerSpec::isSingle)
        .sorted(
            Comparator.<OwnerSpec>comparingInt(owner -> modules.indexOf(owner.module()))
                .thenComparing(OwnerSpec::nestedName))
        .toList();
  }

  private String listeners() {
    StringBuilder methods = new StringBuilder();
    for (ListenerSpec listener : program.listeners()) {
      EventSpec event = program.events().get(listener.event());
      String parameters =
          event.parameters().stream()
              .map(parameter -> parameter.type().simpleName() + " " + parameter.name())
              .collect(Collectors.joining(", "));
      methods.append(
          "\n  private static %s hear%s(%s)%s {\n%s  }\n"
              .formatted(
                  ContractRenderer.answer(event),
                  listener.label(),
                  parameters,
                  Code.exceptions(event.exceptions()),
                  Bodies.of(
                      "hear",
                      listener.label(),
                      "\"\"",
                      event.parameters(),
                      listener.behaviour(),
                      event.answer())));
    }
    return methods.toString();
  }
}
