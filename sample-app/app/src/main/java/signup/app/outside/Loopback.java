package signup.app.outside;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;

/** The network interface that only this machine reaches. */
public final class Loopback {
  private Loopback() {}

  /**
   * Prepares an HTTP server.
   *
   * @param port the port to listen on; 0 for any that is free
   * @return a server that has not been started
   * @throws IOException if the port can't be had
   */
  public static HttpServer httpServer(int port) throws IOException {
    return HttpServer.create(new InetSocketAddress(address(), port), 0);
  }

  /**
   * Tells where an HTTP server is reached.
   *
   * @param server a server of {@link #httpServer}
   * @return the URL of its root
   */
  public static String url(HttpServer server) {
    return "http://" + address().getHostAddress() + ":" + server.getAddress().getPort() + "/";
  }

  /** IPv4 whatever the machine prefers: its address stands in URLs without brackets. */
  static InetAddress address() {
    try {
      return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    } catch (UnknownHostException e) {
      throw new AssertionError("an address of four bytes is legal", e);
    }
  }
}
