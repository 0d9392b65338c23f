package signup.split;

import dev.hardwire.testing.KafkaBroker;
import java.io.IOException;
import java.nio.file.Path;

/** A broker of Kafka for those who have none. */
public final class Broker {

  private Broker() {}

  /**
   * Runs a broker until the input ends.
   *
   * @param arguments the folder of its data; {@code kafka} where none is given
   * @throws IOException if the input can't be read
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length == 0 ? "kafka" : arguments[0]);
    try (KafkaBroker broker = KafkaBroker.start(folder, Options.PORT)) {
      System.out.println("Kafka at " + broker.servers() + " (ends with the input, or with Ctrl-C)");
      while (System.in.read() >= 0) {
        // Whatever is typed means nothing; only the end does.
      }
    }
  }
}
