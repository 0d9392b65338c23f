package dev.hardwire.integration.semantics.source;

import dev.hardwire.integration.semantics.program.OwnerSpec;
import dev.hardwire.integration.semantics.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The sources of a program. */
public final class Sources {

  private final Program program;

  private Sources(Program program) {
    this.program = program;
  }

  /** The sources of each compilation, in an order in which they can be compiled. */
  public static List<List<SourceFile>> of(Program program) {
    return new Sources(program).compilations();
  }

  private List<List<SourceFile>> compilations() {
    List<List<SourceFile>> compilations = new ArrayList<>();
    List<SourceFile> common = new ArrayList<>(CommonRenderer.common(program));
    if (program.hasContracts()) {
      program.events().forEach(event -> common.add(ContractRenderer.contract(program, event)));
    }
    List<SourceFile> application = new ArrayList<>();
    if (program.modules().isEmpty()) {
      application.addAll(common);
    } else {
      common.add(anchor(program.commonPackage(), "CommonModule", ""));
      compilations.add(common);
    }
    program.modules().stream().sorted().forEach(module -> compilations.add(module(module)));
    addOwners(application, 0);
    application.add(app());
    application.add(new ScriptRenderer(program).source());
    if (program.hasErrorHandler()) {
      application.add(CommonRenderer.reports(program));
    }
    if (program.hooks().isPresent()) {
      application.add(CommonRenderer.tracing(program));
    }
    compilations.add(application);
    return compilations;
  }

  private List<SourceFile> module(int module) {
    List<SourceFile> files = new ArrayList<>();
    addOwners(files, module);
    // with its events, a module is checked when it is compiled; without, where it is listed
    String events = module == 1 ? "(events = CommonModule.class)" : "";
    files.add(anchor(program.packageOf(module), "Part" + module + "Module", events));
    return files;
  }

  private void addOwners(List<SourceFile> files, int module) {
    for (OwnerSpec owner : program.owners()) {
      if (owner.module() == module) {
        files.add(new OwnerRenderer(program, owner).source());
      }
    }
  }

  private SourceFile anchor(String packageName, String name, String members) {
    String text = "@CallbackModule" + members + "\npublic interface " + name + " {}\n";
    return CommonRenderer.file(program, packageName, name, text);
  }

  private SourceFile app() {
    List<String> members = new ArrayList<>();
    if (!program.modules().isEmpty()) {
      String listed =
          program.modules().stream()
              .map(module -> program.packageOf(module) + ".Part" + module + "Module.class")
              .collect(Collectors.joining(", ", "{CommonModule.class, ", "}"));
      members.add(program.hooks().isPresent() ? "value = " + listed : listed);
    }
    if (program.hooks().isPresent()) {
      members.add("around = Tracing.class");
    }
    String annotation =
        members.isEmpty() ? "@EventWiring" : "@EventWiring(" + String.join(", ", members) + ")";
    return CommonRenderer.file(
        program, program.packageName(), "App", annotation + "\nfinal class App {}\n");
  }
}
