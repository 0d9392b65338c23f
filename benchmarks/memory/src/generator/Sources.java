import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a hundred events with three callbacks each, which belong to ten owners, once for Hardwire
 * and by hand, and once for buses that are given event objects. The build runs it before it
 * compiles.
 */
final class Sources {

  private static final int EVENTS = 100;
  private static final int OWNERS = 10;
  private static final int CALLBACKS = 3;

  private final Path folder;

  private Sources(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]).resolve("dev/hardwire/benchmarks/memory");
    Sources sources = new Sources(Files.createDirectories(folder));
    for (int event = 0; event < EVENTS; event++) {
      sources.writeEvent(event);
    }
    for (int owner = 0; owner < OWNERS; owner++) {
      sources.writeOwner(owner);
    }
    sources.writeOwners();
    sources.writeByHand();
    sources.writeVersions(Arrays.asList(arguments).subList(1, arguments.length));
  }

  private void writeEvent(int event) throws IOException {
    write(
        "No" + event,
        """
        @dev.hardwire.Event("no_%1$d")
        interface No%1$d {

          void fire(long amount);
        }
        """
            .formatted(event));
    write("Posted" + event, "public record Posted%d(long amount) {}\n".formatted(event));
    write(
        "ByHandNo" + event,
        """
        record ByHandNo%1$d(%2$s) implements No%1$d {

          @Override
          public void fire(long amount) {
            %3$s
          }
        }
        """
            .formatted(
                event,
                callbacks(event, ", ", "Counters%1$d counters%1$d"::formatted),
                callbacks(event, "\n    ", owner -> call(owner, event))));
  }

  private static String call(int owner, int event) {
    return "counters%d.addNo%d(amount);".formatted(owner, event);
  }

  private void writeOwner(int owner) throws IOException {
    StringBuilder members = new StringBuilder();
    for (int event = 0; event < EVENTS; event++) {
      if ((owner - event % OWNERS + OWNERS) % OWNERS < CALLBACKS) {
        members.append(
            """

              private long no%1$d;

              @dev.hardwire.Callback("no_%1$d")
              void addNo%1$d(long amount) {
                no%1$d += amount;
              }

              @com.google.common.eventbus.Subscribe
              @org.greenrobot.eventbus.Subscribe
              @net.engio.mbassy.listener.Handler
              @net.lenni0451.lambdaevents.EventHandler
              @org.springframework.context.event.EventListener
              public void add(Posted%1$d event) {
                no%1$d += event.amount();
              }
            """
                .formatted(event));
      }
    }
    write("Counters" + owner, "public class Counters%d {\n%s}\n".formatted(owner, members));
  }

  private void writeOwners() throws IOException {
    write(
        "Owners",
        """
        record Owners(
            %s) {

          static Owners create() {
            return new Owners(
                %s);
          }

          Object[] all() {
            return new Object[] {%s};
          }

          MemoryWiring wire(java.util.concurrent.Executor executor) {
            return MemoryWiring.builder()
                %s
                .officeExecutor(executor)
                .build();
          }
        }
        """
            .formatted(
                owners(",\n    ", "Counters%1$d counters%1$d"),
                owners(",\n        ", "new Counters%d()"),
                owners(", ", "counters%d"),
                owners("\n        ", ".counters%1$d(counters%1$d)")));
  }

  private void writeByHand() throws IOException {
    write(
        "ByHand",
        """
        final class ByHand {

          final CopyOnWrite<MessagePosted> listeners = new CopyOnWrite<>();
          final CopyOnWrite<Session> sessions = new CopyOnWrite<>();
          final java.util.concurrent.Executor executor;
          %s

          ByHand(Owners owners, java.util.concurrent.Executor executor) {
            this.executor = executor;
            %s
          }
        %s}
        """
            .formatted(
                numbers(EVENTS, "\n  ", "private final No%1$d no%1$d;"::formatted),
                numbers(
                    EVENTS,
                    "\n    ",
                    event ->
                        "no%1$d = new ByHandNo%1$d(%2$s);"
                            .formatted(
                                event, callbacks(event, ", ", "owners.counters%d()"::formatted))),
                numbers(
                    EVENTS, "", "\n  No%1$d no%1$d() {\n    return no%1$d;\n  }\n"::formatted)));
  }

  /** Those of the build, each with an equals sign behind the name. */
  private void writeVersions(List<String> versions) throws IOException {
    String entries =
        versions.stream()
            .map(version -> '"' + version.replace("=", "\", \"") + '"')
            .collect(Collectors.joining(",\n        "));
    write(
        "Versions",
        """
        final class Versions {

          private Versions() {}

          static java.util.Map<String, String> all() {
            return java.util.Map.of(
                %s);
          }
        }
        """
            .formatted(entries));
  }

  private static String callbacks(int event, String separator, IntFunction<String> text) {
    return numbers(CALLBACKS, separator, callback -> text.apply((event + callback) % OWNERS));
  }

  private static String owners(String separator, String format) {
    return numbers(OWNERS, separator, format::formatted);
  }

  private static String numbers(int count, String separator, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(separator));
  }

  private void write(String name, String source) throws IOException {
    Files.writeString(
        folder.resolve(name + ".java"), "package dev.hardwire.benchmarks.memory;\n\n" + source);
  }
}
