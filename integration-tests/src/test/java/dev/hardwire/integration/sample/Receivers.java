package dev.hardwire.integration.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server and a webhook of the outside world, which keep what they receive. */
final class Receivers implements AutoCloseable {

  private final List<String> messages = new CopyOnWriteArrayList<>();
  private final List<String> posts = new CopyOnWriteArrayList<>();
  private final ServerSocket mail;
  private final HttpServer webhook;

  Receivers() {
    try {
      InetAddress address = InetAddress.getLoopbackAddress();
      mail = new ServerSocket(0, 0, address);
      webhook = HttpServer.create(new InetSocketAddress(address, 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    webhook.createContext("/", this::receivePost);
    webhook.start();
    Thread thread = new Thread(this::serveMail, "mail server");
    thread.setDaemon(true);
    thread.start();
  }

  String smtpUrl() {
    return "smtp://127.0.0.1:" + mail.getLocalPort();
  }

  String webhookUrl() {
    return "http://127.0.0.1:" + webhook.getAddress().getPort() + "/hook";
  }

  /** Fails the test unless the output and everything received tell of one sign-up of Ada. */
  void assertAdaSignedUp(String output) {
    assertTrue(output.contains("stored ada@example.org"), output);
    assertTrue(output.contains("sent ada@example.org"), output);
    assertTrue(output.contains("posted {\"content\":\"Ada (ada@example.org) has joined\""), output);
    assertTrue(output.contains(": ada@example.org has joined"), output);
    assertEquals(1, messages.size());
    assertTrue(messages.get(0).contains("You have signed up as ada@example.org"), messages.get(0));
    assertEquals(1, posts.size());
    assertTrue(posts.get(0).contains("Ada (ada@example.org) has joined"), posts.get(0));
  }

  @Override
  public void close() {
    webhook.stop(0);
    try {
      mail.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void receivePost(HttpExchange exchange) throws IOException {
    try (exchange) {
      posts.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      exchange.sendResponseHeaders(204, -1);
    }
  }

  private void serveMail() {
    while (!mail.isClosed()) {
      try (Socket client = mail.accept();
          BufferedReader in =
              new BufferedReader(
                  new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
          PrintWriter out =
              new PrintWriter(
                  new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8), true)) {
        converse(in, out);
      } catch (IOException e) {
        if (!mail.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /** As much of SMTP as a client needs to hand in one message. */
  private void converse(BufferedReader in, PrintWriter out) throws IOException {
    out.print("220 ready\r\n");
    out.flush();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      boolean isEnd = line.equals("QUIT");
      if (line.equals("DATA")) {
        out.print("354 go on\r\n");
        out.flush();
        messages.add(message(in));
      }
      out.print(isEnd ? "221 bye\r\n" : "250 fine\r\n");
      out.flush();
      if (isEnd) {
        return;
      }
    }
  }

  private static String message(BufferedReader in) throws IOException {
    StringBuilder message = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      message.append(line).append('\n');
    }
    return message.toString();
  }
}
