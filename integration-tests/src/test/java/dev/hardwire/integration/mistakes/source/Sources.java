package dev.hardwire.integration.mistakes.source;

import dev.hardwire.integration.mistakes.program.ContractDraft;
import dev.hardwire.integration.mistakes.program.ModuleDraft;
import dev.hardwire.integration.mistakes.program.OwnerDraft;
import dev.hardwire.integration.mistakes.program.ProgramDraft;
import dev.hardwire.integration.mistakes.program.WiringDraft;
import dev.hardwire.integration.mistakes.reference.Arguments;
import dev.hardwire.integration.semantics.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes the sources of a module. */
public final class Sources {

  private final ProgramDraft program;
  private final ModuleDraft module;
  private final List<SourceFile> files = new ArrayList<>();

  private Sources(ProgramDraft program, ModuleDraft module) {
    this.program = program;
    this.module = module;
  }

  /** The sources of a module. */
  public static List<SourceFile> of(ProgramDraft program, ModuleDraft module) {
    Sources sources = new Sources(program, module);
    sources.write();
    return sources.files;
  }

  private void write() {
    if (module == program.base()) {
      add(module.packageName(), "Door", "public record Door(String name) {}\n");
    }
    if (module.hasAnchor) {
      add(module.packageName(), module.anchor, anchor());
    }
    module.contracts.forEach(it -> add(module.packageName(), it.name, contract(it)));
    owners();
    if (!module.used.isEmpty()) {
      add(module.packageName(), "Uses", uses());
    }
    for (WiringDraft wiring : module.wirings) {
      add(module.packageName(), wiring.name, new WiringSource(program, wiring).text());
    }
    files.addAll(module.extras);
    if (files.isEmpty()) {
      add(module.packageName(), "Nothing", "final class Nothing {}\n");
    }
  }

  private void add(String packageName, String name, String text) {
    files.add(new SourceFile(packageName + "." + name, Text.header(program, packageName) + text));
  }

  private String anchor() {
    List<String> members = new ArrayList<>();
    classes("events", module.events, module.furtherEvents, members);
    classes("includes", module.includes, module.furtherIncludes, members);
    return Text.annotation("CallbackModule", members)
        + "\n"
        + module.anchorAccess
        + "interface "
        + module.anchor
        + " {}\n";
  }

  private static void classes(
      String member, List<ModuleDraft> modules, List<String> further, List<String> members) {
    List<String> classes =
        Stream.concat(modules.stream().map(it -> it.anchorName() + ".class"), further.stream())
            .toList();
    if (!classes.isEmpty()) {
      members.add(member + " = " + Text.array(classes));
    }
  }

  private static String contract(ContractDraft contract) {
    List<String> members = new ArrayList<>();
    members.add("value = " + Text.string(contract.eventName));
    if (contract.isOpen) {
      members.add("open = true");
    }
    if (contract.isPublisher) {
      members.add("publisher = true");
    }
    members.addAll(contract.options);
    StringBuilder text = new StringBuilder(Text.annotation("Event", members) + "\n");
    text.append(contract.access + contract.keyword + " " + contract.name);
    text.append(contract.typeParameters + " {\n  ");
    text.append(contract.returns + " fire(" + Text.parameters(contract.parameters) + ")");
    text.append(Text.thrown(contract.exceptions) + ";\n");
    contract.members.forEach(member -> text.append("\n  " + member + "\n"));
    return text.append("}\n").toString();
  }

  /** One file for each class that stands on its own, with those nested in it. */
  private void owners() {
    Map<String, StringBuilder> nested = new TreeMap<>();
    for (OwnerDraft owner : module.owners) {
      String text = OwnerSource.text(owner);
      if (owner.outer.isEmpty()) {
        add(owner.packageName(), owner.name, text);
      } else {
        String access = owner.isPublic() ? "public " : "";
        nested
            .computeIfAbsent(
                owner.packageName() + "." + owner.outer,
                outer -> new StringBuilder(access + "final class " + owner.outer + " {\n"))
            .append(text.indent(2));
      }
    }
    nested.forEach(
        (outer, text) -> {
          int dot = outer.lastIndexOf('.');
          add(outer.substring(0, dot), outer.substring(dot + 1), text + "}\n");
        });
  }

  /** Code that uses what is generated for contracts. */
  private String uses() {
    StringBuilder text = new StringBuilder("public final class Uses {\n");
    for (ContractDraft contract : module.used) {
      String name = Text.typeName(contract.event());
      if (contract.isPublisher) {
        text.append("  public static void tell" + name + "() throws Exception {\n    ");
        text.append(contract.qualifiedName() + "Publisher.fire(");
        text.append(Arguments.expressions(contract.meant()) + ");\n  }\n");
      }
      if (contract.isOpen) {
        text.append("  public static " + contract.qualifiedName() + " make" + name + "() {\n    ");
        text.append("return new " + contract.qualifiedName() + "Event();\n  }\n");
      }
    }
    return text.append("}\n").toString();
  }
}
