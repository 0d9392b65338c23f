import java.io.IOException;

/** Writes open events, with listeners that have a class each, and the same by hand. */
final class OpenSources {

  private static final int LISTENERS = 50;

  private final Text text;

  OpenSources(Text text) {
    this.text = text;
  }

  void writeOpen() throws IOException {
    StringBuilder members = new StringBuilder();
    for (int type = 0; type < Text.TYPES; type++) {
      members
          .append(EventSources.contract("open_no" + type, type, ", open = true"))
          .append(
              """

                private static final class ByHand%1$d implements No%1$d {
                  private volatile No%1$d[] listeners;

                  ByHand%1$d(No%1$d[] listeners) {
                    this.listeners = listeners;
                  }

                  @Override
                  public void fire(long amount) {
                    for (No%1$d listener : listeners) {
                      listener.fire(amount);
                    }
                  }
                }

                private static No%1$d[] listeners%1$d(Owners owners, int count) {
                  return Arrays.copyOf(
                      new No%1$d[] {
                        %2$s
                      },
                      count);
                }

                private static No%1$d open%1$d(ApplicationWiring wiring, No%1$d[] listeners) {
                  for (No%1$d listener : listeners) {
                    wiring.openNo%1$dListeners().add(listener);
                  }
                  return wiring.openNo%1$d();
                }
              """
                  .formatted(
                      type,
                      Text.methods(LISTENERS, ",\n            ", "owners.counters%s()::add%d")));
    }
    text.write(
        "Open",
        "import dev.hardwire.Event;\n"
            + "import dev.hardwire.benchmarks.peers.Fired;\n"
            + "import java.util.Arrays;\n"
            + "import java.util.List;\n\n"
            + "final class Open {\n\n"
            + "  private Open() {}\n"
            + members
            + """

              static List<Fired> hardwire(ApplicationWiring wiring, Owners owners, int count) {
                return List.of(
                    %s);
              }

              static List<Fired> byHand(Owners owners, int count) {
                return List.of(
                    %s);
              }
            }
            """
                .formatted(
                    Text.types(
                        ",\n      ", "open%1$d(wiring, listeners%1$d(owners, count))"::formatted),
                    Text.types(
                        ",\n      ", "new ByHand%1$d(listeners%1$d(owners, count))"::formatted)));
  }
}
