import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes what is the same many times over in a program: a hundred events, ten owners with thirty
 * handlers each, so that each event has handlers in three of them, and what fires all events. The
 * build runs it before it compiles. All it writes is plain Java, to be read in {@code
 * target/generated-sources/program}.
 */
final class Sources {

  private Sources() {}

  public static void main(String[] arguments) throws IOException {
    Program program = Program.of(arguments[0]);
    Text text = Text.in(Path.of(arguments[1]));
    text.write("package-info", "@org.jspecify.annotations.NullMarked\n", "");
    for (int owner = 0; owner < Text.OWNERS; owner++) {
      text.write("Counters" + owner, program.owner(owner, members(program, owner)));
    }
    text.write("Counts", COUNTS.formatted(Text.owners(",\n        ", "Counters%d.counts()")));
    switch (program) {
      case HARDWIRE -> {
        writeEvents(text, program);
        new ContractSources(text).writeEvents("StartWiring");
      }
      case BY_HAND -> {
        writeEvents(text, program);
        new ContractSources(text).writeByHand();
      }
      case VERTX -> new PeerSources(text).writeConsumers();
      case AVAJE -> {
        writeEvents(text, program);
        new PeerSources(text).writePublishers();
      }
      default -> {
        writeEvents(text, program);
        new PeerSources(text).writeEvents(program);
      }
    }
  }

  private static final String COUNTS =
      """
      /** What all handlers have seen. */
      final class Counts {

        private Counts() {}

        /** Checks that each handler has seen its event, and only once. */
        static void check() {
          long[][] owners = {
              %s
          };
          for (long[] counts : owners) {
            for (long count : counts) {
              if (count != 1) {
                throw new IllegalStateException("A handler saw " + count + " events");
              }
            }
          }
        }
      }
      """;

  private static void writeEvents(Text text, Program program) throws IOException {
    for (int event = 0; event < Text.EVENTS; event++) {
      text.write("No" + event, program.event(event));
    }
  }

  private static String members(Program program, int owner) {
    StringBuilder members = new StringBuilder();
    StringBuilder counts = new StringBuilder();
    for (int event = 0; event < Text.EVENTS; event++) {
      if (Text.isHeard(event, owner)) {
        members.append(program.handler(event));
        counts.append(counts.isEmpty() ? "" : ", ").append("no").append(event);
      }
    }
    return members
        + """

          static long[] counts() {
            return new long[] {%s};
          }
        """
            .formatted(counts);
  }
}
