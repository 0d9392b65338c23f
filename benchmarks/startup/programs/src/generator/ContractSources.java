import java.io.IOException;

/** Writes what fires events by their contracts, and the contracts' implementations by hand. */
final class ContractSources {

  private final Text text;

  ContractSources(Text text) {
    this.text = text;
  }

  void writeEvents(String wiring) throws IOException {
    text.write(
        "Events",
        """
        final class Events {

          private Events() {}

          static void fire(%s wiring) {
            %s
          }
        }
        """
            .formatted(wiring, Text.events("\n    ", "wiring.no%d().fire(1);")));
  }

  void writeByHand() throws IOException {
    for (int event = 0; event < Text.EVENTS; event++) {
      text.write("ByHandNo" + event, implementation(event));
    }
    text.write(
        "ByHand",
        """
        final class ByHand {

          %s

          ByHand(
              %s) {
            %s
          }
        %s}
        """
            .formatted(
                Text.events("\n  ", "private final No%1$d no%1$d;"),
                Text.owners(",\n      ", "Counters%1$d counters%1$d"),
                Text.numbers(Text.EVENTS, "\n    ", ContractSources::creation),
                Text.events("", "\n  No%1$d no%1$d() {\n    return no%1$d;\n  }\n")));
    writeEvents("ByHand");
  }

  private static String creation(int event) {
    return "no%1$d = new ByHandNo%1$d(%2$s);"
        .formatted(event, callbacks(event, ", ", "counters%2$d"));
  }

  private static String implementation(int event) {
    return """
    final class ByHandNo%1$d implements No%1$d {

    %2$s
      ByHandNo%1$d(%3$s) {
    %4$s  }

      @Override
      public void fire(long amount) {
    %5$s  }
    }
    """
        .formatted(
            event,
            callbacks(event, "", "  private final Counters%2$d counters%2$d;\n"),
            callbacks(event, ", ", "Counters%2$d counters%2$d"),
            callbacks(event, "", "    this.counters%2$d = counters%2$d;\n"),
            callbacks(event, "", "    counters%2$d.addNo%1$d(amount);\n"));
  }

  private static String callbacks(int event, String separator, String format) {
    return Text.numbers(
        Text.CALLBACKS,
        separator,
        callback -> format.formatted(event, Text.owner(event, callback)));
  }
}
