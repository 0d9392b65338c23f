package dev.hardwire.integration.peers;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Runs programs of one library, one after the other, each with a class loader of its own, and
 * writes what happens: the making of an {@code App} is the start, a call of its method with two
 * strings the first use.
 */
public final class ProgramRunner {

  private static final PrintStream REPORT = System.out;

  private ProgramRunner() {}

  /**
   * Runs the programs.
   *
   * @param paths the path of the library, then that of each program
   */
  public static void main(String[] paths) throws Exception {
    LogManager.getLogManager().reset();
    Logger.getLogger("").addHandler(new Log());
    for (String program : List.of(paths).subList(1, paths.length)) {
      REPORT.println("program " + program);
      try (URLClassLoader loader = loader(program, paths[0])) {
        Thread.currentThread().setContextClassLoader(loader);
        run(loader.loadClass("signup.App"));
      }
    }
    // libraries may have left threads
    Runtime.getRuntime().halt(0);
  }

  private static URLClassLoader loader(String program, String library)
      throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : (program + File.pathSeparator + library).split(File.pathSeparator, -1)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private static void run(Class<?> type) throws ReflectiveOperationException {
    Object[] app = {""};
    if (!phase("start", () -> app[0] = type.getConstructor().newInstance())) {
      return;
    }
    Method use =
        Arrays.stream(type.getMethods())
            .filter(method -> method.getParameterCount() == 2)
            .filter(method -> method.getDeclaringClass() == type)
            .findFirst()
            .orElseThrow();
    phase("use", () -> use.invoke(app[0], "Ada", "ada@example.org"));
    if (app[0] instanceof AutoCloseable closeable) {
      phase("end", closeable::close);
    }
  }

  private static boolean phase(String name, Step step) throws ReflectiveOperationException {
    REPORT.println("phase " + name);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      step.run();
      return true;
    } catch (InvocationTargetException e) {
      REPORT.println("thrown " + describe(e.getTargetException()));
      return false;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      printed.toString(StandardCharsets.UTF_8).lines().forEach(ProgramRunner::report);
      System.setOut(REPORT);
    }
  }

  /** Programs print what they do; anything else is a library's. */
  private static void report(String printed) {
    boolean isOfProgram = printed.endsWith(" Ada");
    REPORT.println((isOfProgram ? "out " : "log ") + printed);
  }

  /** The exception and, unless it tells of that, what caused it. */
  private static String describe(Throwable thrown) {
    Throwable root = thrown;
    for (Throwable next = root.getCause(); next != null; next = next.getCause()) {
      root = next;
    }
    String all = describeAlone(thrown);
    String message = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    return root == thrown || all.contains(message)
        ? all
        : all + ", caused by " + describeAlone(root);
  }

  private static String describeAlone(Throwable thrown) {
    String message = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
    return thrown.getClass().getSimpleName() + (thrown.getMessage() == null ? "" : ": " + message);
  }

  /** A part of a program's life. */
  private interface Step {
    void run() throws Exception;
  }

  /** What is logged so that everybody sees it. */
  private static final class Log extends Handler {

    private final SimpleFormatter formatter = new SimpleFormatter();

    @Override
    public void publish(LogRecord record) {
      if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
        String message = formatter.formatMessage(record).lines().findFirst().orElse("");
        REPORT.println("log " + record.getLevel() + ": " + message);
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
