import java.io.IOException;
import java.util.stream.Collectors;

/** Writes what other event buses need: a class for each event, and subscribers of it. */
final class PeerSources {

  private final Text text;

  PeerSources(Text text) {
    this.text = text;
  }

  void writePosted(int callbacks) throws IOException {
    String name = "Posted" + callbacks;
    StringBuilder members = new StringBuilder();
    for (int type = 0; type < Text.TYPES; type++) {
      members.append("\n  public record No%d(long amount) {}\n".formatted(type));
    }
    int owners = (callbacks + Text.CALLBACKS_OF_OWNER - 1) / Text.CALLBACKS_OF_OWNER;
    for (int owner = 0; owner < owners; owner++) {
      int here = Math.min(Text.CALLBACKS_OF_OWNER, callbacks - owner * Text.CALLBACKS_OF_OWNER);
      members.append(
          "\n  public static final class Subscriber%d implements Counting {\n".formatted(owner));
      members.append(Text.numbers(here, "", "    private long count%d;\n"::formatted));
      for (int callback = 0; callback < here; callback++) {
        int number = callback;
        members.append(Text.types("", type -> subscriber(number, type)));
      }
      members.append(
          """

              @Override
              public long[] counts() {
                return new long[] {%s};
              }
            }
          """
              .formatted(Text.numbers(here, ", ", "count%d"::formatted)));
    }
    text.write(
        name,
        "import java.util.List;\n\npublic final class %1$s {\n\n  private %1$s() {}\n"
                .formatted(name)
            + members
            + """

              static Posts create() {
                return new Posts(
                    List.of(%s),
                    List.of(
                      %s));
              }
            }
            """
                .formatted(
                    Text.numbers(owners, ", ", "new Subscriber%d()"::formatted),
                    Text.types(",\n          ", "new No%d(1)"::formatted)));
  }

  private static String subscriber(int callback, int type) {
    return """

        @com.google.common.eventbus.Subscribe
        @com.google.common.eventbus.AllowConcurrentEvents
        @org.greenrobot.eventbus.Subscribe
        @net.engio.mbassy.listener.Handler
        public void add%1$dNo%2$d(No%2$d event) {
          count%1$d += event.amount();
        }
    """
        .formatted(callback, type);
  }

  void writePosts() throws IOException {
    text.write(
        "Posts",
        """
        import java.util.List;

        record Posts(List<Counting> subscribers, List<Object> events) {

          static Posts of(int callbacks) {
            return switch (callbacks) {
              %s
              default -> throw new IllegalArgumentException("No subscribers: " + callbacks);
            };
          }
        }
        """
            .formatted(
                Text.CALLBACKS.stream()
                    .map("case %1$d -> Posted%1$d.create();"::formatted)
                    .collect(Collectors.joining("\n      "))));
  }
}
