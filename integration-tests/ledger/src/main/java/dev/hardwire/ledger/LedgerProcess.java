package dev.hardwire.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * A process that writes each order that it has committed to its standard output, and can be killed,
 * stopped and continued.
 */
public final class LedgerProcess implements AutoCloseable {

  private static final int LONGEST_LIFE_MILLIS = 400;

  private final Process process;
  private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
  private final Thread reader;

  private LedgerProcess(Process process) {
    this.process = process;
    reader = new Thread(this::read, "ledger-reader");
    reader.start();
  }

  /**
   * Starts a process with the class path of this one.
   *
   * @param main its main class
   * @param arguments its arguments
   * @return the process
   * @throws IOException if it can't be started
   */
  public static LedgerProcess start(Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return new LedgerProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
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

  /** Starts a process of a kind. */
  public interface Starter {

    /**
     * Starts one more.
     *
     * @param seed of what it does by chance
     * @return the process
     * @throws Exception if it can't be started
     */
    LedgerProcess start(long seed) throws Exception;
  }

  /**
   * Starts processes and kills them, each a moment after it has committed its first order.
   *
   * @param rounds how often
   * @param processes how many run at once
   * @param chance which moments
   * @param starter starts them
   * @return all orders that they said were committed
   * @throws Exception if one can't be started
   */
  public static List<String> killed(int rounds, int processes, Random chance, Starter starter)
      throws Exception {
    List<String> acknowledged = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      List<LedgerProcess> running = new ArrayList<>();
      for (int i = 0; i < processes; i++) {
        running.add(starter.start(chance.nextLong()));
      }
      for (LedgerProcess process : running) {
        process.awaitFirst();
        Thread.sleep(chance.nextInt(LONGEST_LIFE_MILLIS));
        acknowledged.addAll(process.kill());
      }
    }
    return acknowledged;
  }

  /**
   * Waits for its first line, or its end.
   *
   * @return this
   * @throws InterruptedException if the thread is interrupted
   */
  public LedgerProcess awaitFirst() throws InterruptedException {
    Waiting.until(() -> !acknowledged.isEmpty() || !process.isAlive());
    return this;
  }

  /**
   * Kills it, unless it has died.
   *
   * @return the orders that it said were committed
   * @throws InterruptedException if the thread is interrupted
   */
  public Queue<String> kill() throws InterruptedException {
    process.destroyForcibly();
    return awaitDeath();
  }

  /**
   * Waits until it has died.
   *
   * @return the orders that it said were committed
   * @throws InterruptedException if the thread is interrupted
   */
  public Queue<String> awaitDeath() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("The process did not die");
    }
    reader.join();
    return acknowledged;
  }

  /**
   * How many orders it has committed.
   *
   * @return those that it has told
   */
  public int acknowledgedYet() {
    return acknowledged.size();
  }

  /**
   * Sends it a signal.
   *
   * @param name such as {@code STOP}
   * @throws IOException if there is no {@code kill}
   * @throws InterruptedException if the thread is interrupted
   */
  public void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
