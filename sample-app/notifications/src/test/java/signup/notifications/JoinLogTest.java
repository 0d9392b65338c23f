package signup.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

final class JoinLogTest {

  @Test
  void joinIsLogged() {
    List<String> lines = new ArrayList<>();
    Handler handler = handler(lines);
    Logger logger = Logger.getLogger(Notifications.LOG);
    logger.addHandler(handler);
    try {
      JoinLog.logJoin("o'{0}brien@example.org");
    } finally {
      logger.removeHandler(handler);
    }
    assertEquals(List.of("INFO o'{0}brien@example.org has joined"), lines);
  }

  private static Handler handler(List<String> lines) {
    return new Handler() {
      @Override
      public void publish(LogRecord entry) {
        lines.add(entry.getLevel() + " " + new SimpleFormatter().formatMessage(entry));
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
