package signup.app;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server in a process of its own, so that it can be killed. */
final class MailServerProcess implements AutoCloseable {
  private static final FileOutputStream PIPE = new FileOutputStream(FileDescriptor.out);

  private final Process process;
  private final BufferedReader out;
  private final String url;

  MailServerProcess() throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                MailServerProcess.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    out = process.inputReader(US_ASCII);
    url = "smtp://127.0.0.1:" + out.readLine();
  }

  /** Writes the port, and then the recipient of each message before it is acknowledged. */
  public static void main(String[] arguments) {
    SMTPServer server =
        SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .messageHandler((context, from, to, message) -> write(to))
            .build();
    server.start();
    write("" + server.getPortAllocated());
  }

  String url() {
    return url;
  }

  /** Kills the server as soon as it has taken so many messages; returns all recipients. */
  List<String> killAfter(int messages) throws IOException, InterruptedException {
    List<String> recipients = new ArrayList<>();
    while (recipients.size() < messages) {
      recipients.add(out.readLine());
    }
    kill();
    process.waitFor();
    recipients.addAll(out.lines().toList());
    return recipients;
  }

  @Override
  public void close() {
    kill();
  }

  /** By its handle: the process itself would close our ends of its pipes as well. */
  private void kill() {
    process.toHandle().destroyForcibly();
  }

  /** At once or not at all: what stands in a pipe is still there when the writer has died. */
  private static void write(String line) {
    try {
      PIPE.write((line + "\n").getBytes(US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
