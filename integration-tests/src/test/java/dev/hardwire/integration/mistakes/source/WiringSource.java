package dev.hardwire.integration.mistakes.source;

import dev.hardwire.integration.mistakes.program.CallbackDraft;
import dev.hardwire.integration.mistakes.program.ContractDraft;
import dev.hardwire.integration.mistakes.program.Draft;
import dev.hardwire.integration.mistakes.program.ModuleDraft;
import dev.hardwire.integration.mistakes.program.OwnerDraft;
import dev.hardwire.integration.mistakes.program.ProgramDraft;
import dev.hardwire.integration.mistakes.program.WiringDraft;
import dev.hardwire.integration.mistakes.reference.Arguments;
import dev.hardwire.integration.mistakes.reference.ExpectedRun;
import dev.hardwire.integration.mistakes.reference.Participants;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the class of a wiring, which makes it and fires all its events. */
final class WiringSource {

  private final WiringDraft wiring;
  private final Participants participants;
  private final StringBuilder text = new StringBuilder();

  WiringSource(ProgramDraft program, WiringDraft wiring) {
    this.wiring = wiring;
    this.participants = new Participants(program, wiring);
  }

  String text() {
    text.append(Text.annotation("EventWiring", members()) + "\n" + wiring.access);
    text.append("final class " + wiring.name + " {\n");
    text.append("  public static void run() throws Exception {\n");
    line("Journal.add(" + Text.string(wiring.name) + ")");
    String generated = wiring.name + "Wiring";
    line(generated + " wiring = " + generated + making());
    participants.attachable().stream()
        .map(owner -> owner.variable() + "Attachments().attach(" + instance(owner) + ")")
        .forEach(attaching -> line("wiring." + attaching));
    participants.events().forEach(this::fire);
    publishers();
    return text.append("  }\n}\n").toString();
  }

  private void line(String statement) {
    text.append("    " + statement + ";\n");
  }

  private List<String> members() {
    List<String> members = new ArrayList<>();
    List<String> listed =
        Stream.concat(
                wiring.listed.stream().map(WiringSource::listed), wiring.furtherListed.stream())
            .toList();
    if (!listed.isEmpty()) {
      members.add("value = " + Text.array(listed));
    }
    List<String> without =
        Stream.concat(
                wiring.without.stream().map(OwnerDraft::qualifiedName),
                wiring.furtherWithout.stream())
            .toList();
    if (!without.isEmpty()) {
      members.add("without = " + Text.strings(without));
    }
    members.addAll(wiring.members);
    return members;
  }

  private static String listed(Draft listed) {
    return listed instanceof ModuleDraft module
        ? module.anchorName() + ".class"
        : ((OwnerDraft) listed).qualifiedName() + ".class";
  }

  private String making() {
    List<String> arguments =
        new ArrayList<>(participants.singles().stream().map(this::instance).toList());
    arguments.addAll(wiring.furtherArguments);
    boolean isByDefault = participants.needsDefaultExecutor();
    if (participants.executors().isEmpty() && !isByDefault) {
      return ".create(" + String.join(", ", arguments) + ")";
    }
    StringBuilder building = new StringBuilder(".builder()");
    participants
        .singles()
        .forEach(owner -> building.append("." + owner.variable() + "(" + instance(owner) + ")"));
    participants.executors().stream()
        .map(Text::accessor)
        .distinct()
        .forEach(executor -> building.append("." + executor + "Executor(Runnable::run)"));
    building.append(isByDefault ? ".defaultExecutor(Runnable::run)" : "");
    return building.append(".build()").toString();
  }

  private String instance(OwnerDraft owner) {
    String type = owner.qualifiedName() + owner.typeArguments;
    return switch (owner.kind) {
      case CLASS -> "new " + type + "()";
      case RECORD -> "new " + type + "(\"tag\")";
      case ENUM -> owner.qualifiedName() + ".ONLY";
      case INTERFACE ->
          "new "
              + type
              + "() {"
              + owner.callbacks.stream()
                  .filter(callback -> callback.isAbstract)
                  .map(WiringSource::implementing)
                  .collect(Collectors.joining(" "))
              + "}";
    };
  }

  private static String implementing(CallbackDraft callback) {
    return "@Override public %s %s(%s) {%s}"
        .formatted(
            callback.returns,
            callback.method,
            Text.parameters(callback.parameters),
            callback.answer.isEmpty() ? "" : " return " + callback.answer + "; ");
  }

  private void fire(ContractDraft event) {
    if (ExpectedRun.isHeardByListener(event)) {
      String parameters =
          event.parameters.stream().map(it -> it.name).collect(Collectors.joining(", "));
      line(
          "wiring.%sListeners().add((%s) -> Journal.add(\"listener %s\"))"
              .formatted(Text.accessor(event.event()), parameters, event.event()));
    }
    line("Journal.add(\"fire " + event.event() + "\")");
    String accessor = Text.accessor(event.event());
    String arguments = Arguments.expressions(participants.signature(event));
    String fire = "wiring." + accessor + "().fire(" + arguments + ")";
    if (event.isFuture()) {
      String answer = accessor + "Answer";
      line(event.returns + " " + answer + " = " + fire);
      line(answer + ".join()");
    } else {
      line(fire);
    }
  }

  private void publishers() {
    List<String> calls = new ArrayList<>();
    for (ModuleDraft module : participants.modules()) {
      for (ContractDraft used : module.used) {
        if (used.isPublisher && participants.modules().contains(used.module())) {
          calls.add("Journal.add(\"fire " + used.event() + "\")");
          calls.add(module.packageName() + ".Uses.tell" + Text.typeName(used.event()) + "()");
        }
      }
    }
    if (!calls.isEmpty()) {
      line("dev.hardwire.runtime.Installation installed = wiring.install()");
      calls.forEach(this::line);
      line("installed.close()");
    }
  }
}
