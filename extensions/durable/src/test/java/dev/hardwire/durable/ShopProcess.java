package dev.hardwire.durable;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** A {@link Shop} in a process of its own, which can be killed, stopped and continued. */
final class ShopProcess implements AutoCloseable {

  private final Process process;
  private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
  private final Thread reader;

  private ShopProcess(Process process) {
    this.process = process;
    reader = new Thread(this::read, "shop-reader");
    reader.start();
  }

  static ShopProcess start(String url, long seed, String role) throws IOException {
    return new ShopProcess(
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xmx256m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Shop.class.getName(),
                    url,
                    Long.toString(seed),
                    role))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  private void read() {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        acknowledged.add(line);
      }
    } catch (IOException killed) {
      // What was read counts.
    }
  }

  ShopProcess awaitFirst() throws InterruptedException {
    Waiting.until(() -> !acknowledged.isEmpty() || !process.isAlive());
    return this;
  }

  /** Kills it, unless it has died, and tells the orders that it said were committed. */
  Queue<String> kill() throws InterruptedException {
    process.destroyForcibly();
    return awaitDeath();
  }

  Queue<String> awaitDeath() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("The shop didn't die");
    }
    reader.join();
    return acknowledged;
  }

  int acknowledgedYet() {
    return acknowledged.size();
  }

  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
