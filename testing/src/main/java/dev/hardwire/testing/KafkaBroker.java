package dev.hardwire.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A broker of Kafka for tests: one node in a process of its own, on the loopback interface, which
 * ends with {@link #close} or with this process. It needs {@code org.apache.kafka:kafka_2.13} on
 * the class path of the test.
 *
 * <pre>{@code
 * try (KafkaBroker broker = KafkaBroker.start()) {
 *   … Kafka.at(broker.servers()) …
 * }
 * }</pre>
 *
 * <p>Topics are created when they are used first, with one partition. All methods may be called by
 * any thread, one at a time.
 */
public final class KafkaBroker implements AutoCloseable {

  private static final String SERVER = "kafka.Kafka";
  private static final String FORMATTER = "kafka.tools.StorageTool";
  private static final long SECONDS_TO_START = 60;

  /** Any will do: each broker is a cluster of its own. */
  private static final String CLUSTER = "4L6g3nShT-eMCtK--X86sw";

  private final Path folder;
  private final int port;
  private final boolean isTemporary;
  private final Thread atExit = new Thread(this::kill, "kafka-broker-exit");
  private @Nullable Process process;

  private KafkaBroker(Path folder, int port, boolean isTemporary) {
    this.folder = folder;
    this.port = port;
    this.isTemporary = isTemporary;
  }

  /**
   * Starts a broker with a port of its own, whose data is in a temporary folder.
   *
   * @return the broker, which takes connections
   * @throws IllegalStateException if Kafka is not on the class path, or does not start; with what
   *     it has printed
   */
  public static KafkaBroker start() {
    try {
      return started(new KafkaBroker(Files.createTempDirectory("kafka-broker-"), freePort(), true));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Starts a broker that goes on with the data of an earlier one.
   *
   * @param folder of the data, which is created if it isn't there, and kept
   * @param port where clients find it
   * @return the broker, which takes connections
   * @throws IllegalStateException if Kafka is not on the class path, or does not start; with what
   *     it has printed
   */
  public static KafkaBroker start(Path folder, int port) {
    try {
      return started(new KafkaBroker(Files.createDirectories(folder), port, false));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static KafkaBroker started(KafkaBroker broker) throws IOException {
    requireKafka();
    if (!Files.exists(broker.data())) {
      broker.format();
    }
    Runtime.getRuntime().addShutdownHook(broker.atExit);
    broker.restart();
    return broker;
  }

  private static void requireKafka() {
    try {
      Class.forName(SERVER, false, KafkaBroker.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(
          "There is no Kafka on the class path: add org.apache.kafka:kafka_2.13 to the dependencies"
              + " of the tests",
          missing);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void format() throws IOException {
    Map<String, String> settings = new LinkedHashMap<>();
    int controller = freePort();
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", "1");
    settings.put("controller.quorum.voters", "1@127.0.0.1:" + controller);
    settings.put(
        "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller);
    settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put("log.dirs", data().toAbsolutePath().toString());
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("offsets.topic.num.partitions", "1");
    settings.put("transaction.state.log.replication.factor", "1");
    settings.put("transaction.state.log.min.isr", "1");
    settings.put("share.coordinator.state.topic.replication.factor", "1");
    settings.put("share.coordinator.state.topic.min.isr", "1");
    settings.put("group.initial.rebalance.delay.ms", "0");
    settings.put("num.partitions", "1");
    List<String> lines =
        settings.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).toList();
    Files.write(settings(), lines);
    Process formatting = run(FORMATTER, "format", "-t", CLUSTER, "-c", settings().toString());
    if (!ends(formatting) || formatting.exitValue() != 0) {
      throw failed("Kafka's storage could not be formatted");
    }
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Path settings() {
    return folder.resolve("server.properties");
  }

  private Path output() {
    return folder.resolve("output");
  }

  private Process run(String mainClass, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx256m");
    command.add("-cp");
    command.add(classPath());
    command.add(mainClass);
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()))
        .start();
  }

  /** Of this process; where it has modules, they are classes to the broker. */
  private static String classPath() {
    return Stream.of("java.class.path", "jdk.module.path")
        .map(System::getProperty)
        .filter(path -> path != null && !path.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean ends(Process process) {
    try {
      return process.waitFor(SECONDS_TO_START, TimeUnit.SECONDS);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private IllegalStateException failed(String what) throws IOException {
    String printed = Files.readString(output(), StandardCharsets.UTF_8);
    return new IllegalStateException(what + ":\n" + printed);
  }

  /**
   * Where clients find it.
   *
   * @return host and port
   */
  public String servers() {
    return "127.0.0.1:" + port;
  }

  /**
   * The number of its process.
   *
   * @return the number; also after it has ended
   * @throws IllegalStateException if it has never run
   */
  public long pid() {
    if (process == null) {
      throw new IllegalStateException("The broker has not been started");
    }
    return process.pid();
  }

  /**
   * Ends the process at once, as {@code kill -9} does. Its data is kept, also for {@link #restart}.
   */
  public void kill() {
    if (process != null) {
      process.destroyForcibly();
      boolean unused = ends(process);
    }
  }

  /**
   * Starts it again on its data and port, after {@link #kill}.
   *
   * @throws IllegalStateException if it does not start; with what it has printed
   */
  public void restart() {
    try {
      Process started = run(SERVER, settings().toString());
      process = started;
      long begun = System.nanoTime();
      while (!hasStarted()) {
        boolean isLate = System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        if (isLate || !started.isAlive()) {
          kill();
          throw failed("Kafka has not started");
        }
        Thread.sleep(50);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      kill();
      throw new IllegalStateException("Interrupted while Kafka started", interruption);
    }
  }

  /** It takes connections when it is ready for what comes by them. */
  private boolean hasStarted() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Ends the process, and removes its data where the folder is a temporary one. */
  @Override
  public void close() {
    kill();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException exiting) {
      return; // what is temporary is removed by the system
    }
    if (!isTemporary) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
