package signup.app;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import signup.app.outside.Loopback;

/** Serves the sign-up page to this machine. */
final class WebServer implements AutoCloseable {

  /** One who waits for messages to be sent must not keep the page from the others. */
  private static final int THREADS = 4;

  private static final int PATIENCE_SECONDS = 15;

  private final HttpServer server;
  private final ExecutorService executor;

  private WebServer(HttpServer server, ExecutorService executor) {
    this.server = server;
    this.executor = executor;
  }

  /**
   * Starts to serve.
   *
   * @param port the port; 0 for any that is free
   * @throws PortUnavailable if another program has it
   */
  static WebServer start(SignupDesk desk, SignupPage page, int port) {
    try {
      HttpServer server = Loopback.httpServer(port);
      ExecutorService executor = Executors.newFixedThreadPool(THREADS);
      server.setExecutor(executor);
      server.createContext("/", new WebHandler(desk, page));
      server.start();
      return new WebServer(server, executor);
    } catch (IOException e) {
      throw new PortUnavailable(port, e);
    }
  }

  String url() {
    return Loopback.url(server);
  }

  /** Sign-ups that have begun are finished, as far as they don't take long. */
  @Override
  public void close() {
    executor.shutdown();
    try {
      boolean ignored = executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.stop(0);
    executor.shutdownNow();
  }
}
