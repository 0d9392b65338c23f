package dev.hardwire.integration.mistakes.execution;

import dev.hardwire.integration.mistakes.execution.ModuleCompiler.Request;
import dev.hardwire.integration.mistakes.program.ModuleDraft;
import dev.hardwire.integration.mistakes.program.ProgramDraft;
import dev.hardwire.integration.mistakes.source.Sources;
import dev.hardwire.integration.semantics.execution.MemoryFile;
import dev.hardwire.integration.semantics.execution.MemoryLoader;
import dev.hardwire.integration.semantics.source.SourceFile;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.tools.JavaFileObject.Kind;

/** A program whose modules are compiled until one of them fails. */
public final class Build {

  private final ProgramDraft program;
  private final ModuleCompiler compiler;
  private final Map<ModuleDraft, CompiledModule> compiled = new LinkedHashMap<>();

  private Build(ProgramDraft program, ModuleCompiler compiler) {
    this.program = program;
    this.compiler = compiler;
  }

  /** Builds a program. */
  public static Build of(ProgramDraft program, ModuleCompiler compiler) {
    Build build = new Build(program, compiler);
    for (ModuleDraft module : program.modules) {
      CompiledModule result = compiler.compile(build.request(module));
      build.compiled.put(module, result);
      if (!result.isSuccessful()) {
        break;
      }
    }
    return build;
  }

  private Request request(ModuleDraft module) {
    List<CompiledModule> visible = new ArrayList<>();
    for (Map.Entry<ModuleDraft, CompiledModule> entry : compiled.entrySet()) {
      if (module.visible.contains(entry.getKey())) {
        visible.add(entry.getValue());
      }
    }
    return new Request(
        Sources.of(program, module),
        visible,
        List.copyOf(module.options),
        module.isProcessed,
        List.copyOf(module.generatedByOthers),
        Set.copyOf(module.hiddenPackages));
  }

  public boolean isSuccessful() {
    return compiled.size() == program.modules.size()
        && compiled.values().stream().allMatch(CompiledModule::isSuccessful);
  }

  /** What came of each module. */
  public Map<ModuleDraft, CompiledModule> compiled() {
    return compiled;
  }

  /** The module that was compiled last. */
  public ModuleDraft last() {
    return new ArrayList<>(compiled.keySet()).get(compiled.size() - 1);
  }

  /** What came of the module that was compiled last. */
  public CompiledModule lastCompiled() {
    return Objects.requireNonNull(compiled.get(last()));
  }

  /** The last module compiled once more, going on further after errors. */
  public CompiledModule lastFurther() {
    return compiler.compile(request(last()).with(ModuleCompiler.FURTHER));
  }

  /** The files that users wrote, of all modules that were compiled. */
  public Map<String, List<SourceFile>> sources() {
    Map<String, List<SourceFile>> sources = new LinkedHashMap<>();
    for (ModuleDraft module : compiled.keySet()) {
      List<SourceFile> files = new ArrayList<>(Sources.of(program, module));
      files.addAll(module.generatedByOthers);
      sources.put(module.packageName(), files);
    }
    return sources;
  }

  /** Runs the application; answers what it wrote down. */
  public List<String> run() {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    for (CompiledModule module : compiled.values()) {
      for (MemoryFile file : module.written()) {
        if (file.getKind() == Kind.CLASS) {
          classes.put(file.name(), file.bytes());
        }
      }
    }
    Journal.take();
    MemoryLoader loader = new MemoryLoader(classes);
    program
        .wirings()
        .forEach(wiring -> run(loader, wiring.module().packageName() + "." + wiring.name));
    return Journal.take();
  }

  private static void run(MemoryLoader loader, String wiring) {
    try {
      var method = loader.loadClass(wiring).getDeclaredMethod("run");
      method.setAccessible(true);
      method.invoke(null);
    } catch (InvocationTargetException e) {
      Journal.add("failed: " + e.getCause());
    } catch (ReflectiveOperationException | LinkageError e) {
      Journal.add("failed: " + e);
    }
  }
}
