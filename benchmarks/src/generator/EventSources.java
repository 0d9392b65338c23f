import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Writes events without listeners: contracts, and the calls by hand. */
final class EventSources {

  private final Text text;

  EventSources(Text text) {
    this.text = text;
  }

  void writeSort(EventSort sort) throws IOException {
    StringBuilder members = new StringBuilder();
    for (int type = 0; type < Text.TYPES; type++) {
      members
          .append(contract(sort.event(type), type, sort.attributes()))
          .append(ByHandSources.of(sort, type));
    }
    text.write(
        sort.name(),
        "import dev.hardwire.Event;\nimport dev.hardwire.benchmarks.peers.Fired;\n"
            + "import java.util.List;\n\n"
            + "final class %s implements Sort {\n".formatted(sort.name())
            + members
            + """

              @Override
              public List<Fired> hardwire(ApplicationWiring wiring) {
                return List.of(
                    %s);
              }

              @Override
              public List<Fired> byHand(Owners owners) {
                return List.of(
                    %s);
              }
            }
            """
                .formatted(
                    Text.types(",\n      ", type -> "wiring." + sort.accessor(type) + "()"),
                    Text.types(",\n      ", type -> "new ByHand" + type + "(owners)")));
  }

  static String contract(String event, int type, String attributes) {
    return """

      @Event(value = "%s"%s)
      interface No%d extends Fired {
        @Override
        void fire(long amount);
      }
    """
        .formatted(event, attributes, type);
  }

  void writeSorts(List<String> titles) throws IOException {
    text.write(
        "Sorts",
        """
        final class Sorts {

          private Sorts() {}

          static Sort of(String name) {
            return switch (name) {
              %s
              default -> throw new IllegalArgumentException(name);
            };
          }
        }
        """
            .formatted(
                titles.stream()
                    .map("case \"%1$s\" -> new %1$s();"::formatted)
                    .collect(Collectors.joining("\n      "))));
  }

  void writePublishers() throws IOException {
    text.write(
        "Publishers",
        """
        import dev.hardwire.benchmarks.peers.Fired;
        import java.util.List;

        final class Publishers {

          private Publishers() {}

          static List<Fired> of(int callbacks) {
            return switch (callbacks) {
              %s
              default -> throw new IllegalArgumentException("Not published: " + callbacks);
            };
          }
        }
        """
            .formatted(
                EventSort.PUBLISHED.stream()
                    .map(
                        callbacks ->
                            "case %1$d -> List.of(\n".formatted(callbacks) + publishers(callbacks))
                    .collect(Collectors.joining("\n      "))));
  }

  private static String publishers(int callbacks) {
    return Text.types(
            ",\n", type -> "          Instance%d_No%dPublisher::fire".formatted(callbacks, type))
        + ");";
  }
}
