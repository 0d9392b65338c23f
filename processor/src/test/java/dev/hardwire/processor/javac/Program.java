package dev.hardwire.processor.javac;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compiled modules, in which snippets of code are run. */
public final class Program {

  private static final Path PROGRAMS = Path.of("src/test/resources/programs");

  private final Path root;
  private final List<CompiledModule> modules = new ArrayList<>();

  /**
   * A program without modules.
   *
   * @param root an empty folder
   */
  public Program(Path root) {
    this.root = root;
  }

  /**
   * Compiles another module, which sees those before it.
   *
   * @param folder a folder with sources in {@code src/test/resources/programs}
   */
  public Program module(String folder) {
    return module(CompiledModule.textFiles(PROGRAMS.resolve(folder)));
  }

  /** Compiles another module, which sees those before it, of sources by their paths. */
  public Program module(Map<String, String> sources, String... options) {
    Path output = root.resolve("module" + modules.size());
    modules.add(Javac.withHardwire().options(options).seeing(modules).compile(output, sources));
    return this;
  }

  /** Compiles another module in the same way, with the codecs of what it stores. */
  public Program moduleWithCodecs(Map<String, String> sources) {
    Path output = root.resolve("module" + modules.size());
    modules.add(Javac.withCodecs().seeing(modules).compile(output, sources));
    return this;
  }

  /** The modules so far. */
  public List<CompiledModule> modules() {
    return List.copyOf(modules);
  }

  /**
   * Runs statements, in classes that are loaded afresh.
   *
   * @param packageName the package of the class around the statements
   * @param imports its imports
   * @param statements statements that say what happens by {@code log.add("…")}
   * @return what was logged
   * @throws Throwable what the statements throw
   */
  public List<String> run(String packageName, String imports, String statements) throws Throwable {
    String name = "Snippet" + System.nanoTime();
    String source =
        """
        package %s;

        %s

        public final class %s {
          public static void run(java.util.List<String> log) throws Exception {
            %s
          }
        }
        """
            .formatted(packageName, imports, name, statements);
    Map<String, String> sources = Map.of(name + ".java", source);
    CompiledModule snippet = Javac.plain().seeing(modules).compile(root.resolve(name), sources);
    List<String> log = new ArrayList<>();
    try (URLClassLoader loader = loader(snippet)) {
      loader.loadClass(packageName + "." + name).getMethod("run", List.class).invoke(null, log);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
    return log;
  }

  private URLClassLoader loader(CompiledModule snippet) {
    List<URL> urls = new ArrayList<>();
    modules.forEach(module -> urls.add(url(module)));
    urls.add(url(snippet));
    return new URLClassLoader(urls.toArray(new URL[0]), Program.class.getClassLoader());
  }

  private static URL url(CompiledModule module) {
    try {
      return module.classes().toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
