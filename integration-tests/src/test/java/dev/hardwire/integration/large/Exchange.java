package dev.hardwire.integration.large;

import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program with many open events: of each there are listeners, a recorder and objects, and of
 * every second one the latest arguments are kept.
 */
final class Exchange {

  static final int SHARES = 300;

  private static final int SHARES_OF_A_FILE = 50;

  private static final String APP =
      """
      package exchange;

      import dev.hardwire.EventWiring;
      import java.io.IOException;

      @EventWiring(recorders = true)
      final class App {
        private App() {}

        public static void main(String[] arguments) throws IOException {
          AppWiring wiring = AppWiring.create();
      %2$s
          tally.Tally.expect(2 * %1$d, "trades heard");
          System.out.println(wiring.recordings().events().size() + " trades recorded");
        }
      }
      """;

  private static final String CONTRACT =
      """

        @dev.hardwire.Event(value = "share_%1$03d_traded", open = true, sticky = %2$b)
        interface Share%1$03dTraded {
          void trade(@dev.hardwire.Sender Object trader, long price) throws java.io.IOException;
        }
      """;

  /** Numbers each event's listener and that of an object. */
  private static final String TRADE =
      """
          %2$s
          wiring.share%1$03dTraded().trade("Ada", 1L);
          %3$s
          wiring.share%1$03dTradedRecorder().assertCount(1);
          Market%4$d_Share%1$03dTradedEvent event%1$03d = new Market%4$d_Share%1$03dTradedEvent();
          event%1$03d.listeners().add((trader, price) -> tally.Tally.add(2 * %1$d + 1));
          event%1$03d.trade("Ada", 2L);
      """;

  private static final String LISTENING =
      "wiring.share%1$03dTradedListeners()"
          + ".addFor(\"Ada\", (trader, price) -> tally.Tally.add(2 * %1$d));";

  private Exchange() {}

  /** Writes the program's sources. */
  static List<Path> write(Path folder) {
    List<Path> files = new ArrayList<>();
    StringBuilder calls = new StringBuilder();
    StringBuilder methods = new StringBuilder();
    for (int market = 0; market < SHARES / SHARES_OF_A_FILE; market++) {
      StringBuilder contracts =
          new StringBuilder("package exchange;\n\nfinal class Market" + market + " {\n");
      contracts.append("  private Market").append(market).append("() {}\n");
      calls.append("    trade").append(market).append("(wiring);\n");
      methods.append(
          "\n  private static void trade%d(AppWiring wiring) throws IOException {\n"
              .formatted(market));
      for (int i = 0; i < SHARES_OF_A_FILE; i++) {
        int share = market * SHARES_OF_A_FILE + i;
        boolean isSticky = share % 2 == 0;
        contracts.append(CONTRACT.formatted(share, isSticky));
        String listening = LISTENING.formatted(share);
        methods.append(
            TRADE.formatted(share, isSticky ? "" : listening, isSticky ? listening : "", market));
      }
      methods.append("  }\n");
      files.add(
          FileTree.write(
              folder.resolve("exchange/Market" + market + ".java"),
              contracts.append("}\n").toString()));
    }
    String app = APP.formatted(SHARES, calls);
    String end = "}\n";
    files.add(
        FileTree.write(
            folder.resolve("exchange/App.java"),
            app.substring(0, app.lastIndexOf(end)) + methods + end));
    return files;
  }
}
