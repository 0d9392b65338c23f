package dev.hardwire.async;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyCoroutinesTest {

  @TempDir private Path temp;

  @Test
  void hundredThousandWaitInHalfAGigabyte() throws Exception {
    assumeTrue(ThreadKind.hasVirtualThreads(), "virtual threads need JDK 21");
    String output = run("-Xmx512m", "100000");
    assertTrue(output.startsWith("100000 messages, "), output);
    System.out.println("100,000 coroutines: " + output.strip());
  }

  private String run(String heap, String count) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = root(Coroutine.class) + File.pathSeparator + root(ManyCoroutines.class);
    List<String> command =
        List.of(
            java,
            heap,
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-cp",
            classPath,
            ManyCoroutines.class.getName(),
            count);
    Path output = temp.resolve("output");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    // The launcher reports that it picked these up, amid the output.
    builder.environment().keySet().removeAll(Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    Process process = builder.redirectOutput(output.toFile()).start();
    try {
      assertTrue(process.waitFor(2, TimeUnit.MINUTES), "still running");
    } finally {
      process.destroyForcibly();
    }
    String text = Files.readString(output, Charset.defaultCharset());
    assertEquals(0, process.exitValue(), text);
    return text;
  }

  /** Where a class was loaded from: the tests are patched into the module, which tells less. */
  private static Path root(Class<?> type) throws Exception {
    String name = type.getName().replace('.', '/') + ".class";
    URL url = Objects.requireNonNull(type.getResource("/" + name));
    String uri = url.toString();
    return Path.of(URI.create(uri.substring(0, uri.length() - name.length())));
  }
}
