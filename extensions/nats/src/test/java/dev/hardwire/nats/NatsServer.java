package dev.hardwire.nats;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** A server of NATS in a process of its own, with JetStream in a folder; Debian's, where it is. */
final class NatsServer implements AutoCloseable {

  private final String program;
  private final Path folder;
  private final int port;
  private @Nullable Process process;

  private NatsServer(String program, Path folder, int port) {
    this.program = program;
    this.folder = folder;
    this.port = port;
  }

  /** Starts one; a test without it is skipped. */
  static NatsServer start(Path folder) throws IOException, InterruptedException {
    Optional<String> program =
        Arrays.stream(
                (System.getenv("PATH") + File.pathSeparator + "/usr/sbin")
                    .split(File.pathSeparator, -1))
            .map(place -> Path.of(place, "nats-server"))
            .filter(Files::isExecutable)
            .map(Path::toString)
            .findFirst();
    Assumptions.assumeTrue(
        program.isPresent(), "There is no nats-server on this machine (Debian: nats-server)");
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      NatsServer server = new NatsServer(program.get(), folder, free.getLocalPort());
      free.close();
      server.restart();
      return server;
    }
  }

  String url() {
    return "nats://127.0.0.1:" + port;
  }

  void kill() throws InterruptedException {
    if (process != null) {
      process.destroyForcibly().waitFor();
    }
  }

  void restart() throws IOException, InterruptedException {
    process =
        new ProcessBuilder(
                program, "-js", "-sd", folder.toString(), "-a", "127.0.0.1", "-p", "" + port)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output").toFile())
            .start();
    long start = System.nanoTime();
    while (!answers()) {
      if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(20)) {
        throw new AssertionError(Files.readString(folder.resolve("output")));
      }
      Thread.sleep(20);
    }
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }
}
