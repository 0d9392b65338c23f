import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
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
          .append(byHand(sort, type));
    }
    text.write(
        sort.name(),
        "import dev.hardwire.Event;\nimport java.util.List;\n\n"
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

  private static String byHand(EventSort sort, int type) {
    int owners = sort.isStatic() ? 0 : sort.owners();
    return """

      private static final class ByHand%d implements No%d {
    %s
        ByHand%d(Owners owners) {
    %s    }

        @Override
        public void fire(long amount) {
    %s    }
      }
    """
        .formatted(
            type,
            type,
            Text.numbers(owners, "", "    private final Counters%1$d counters%1$d;\n"::formatted),
            type,
            Text.numbers(owners, "", "      counters%1$d = owners.counters%1$d();\n"::formatted),
            calls(sort));
  }

  private static String calls(EventSort sort) {
    IntFunction<String> call = number -> sort.call(number) + "(amount);";
    if (sort.attributes().isEmpty()) {
      return Text.numbers(sort.callbacks(), "", number -> "      " + call.apply(number) + "\n");
    }
    boolean collects = sort.name().equals("Collect");
    String attempt =
        """
              try {
                %s
              } catch (Exception failure) {
                %s
              }
        """;
    String handling =
        collects ? "failures = Failures.add(failures, failure);" : "Failures.log(failure);";
    String calls =
        Text.numbers(
            sort.callbacks(), "", number -> attempt.formatted(call.apply(number), handling));
    return collects
        ? "      RuntimeException failures = null;\n"
            + calls
            + "      Failures.throwIfAny(failures);\n"
        : calls;
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
}
