import java.util.function.IntFunction;

/**
 * Writes what a person would write for each event: a class that implements its contract, has the
 * owners in final fields, and calls them. Where there are more calls than the virtual machine would
 * compile in one method, it has parts, just as the generated dispatcher does.
 */
final class ByHandSources {

  /**
   * As many as the generated dispatcher has in a method; the comparison looks whether it's true.
   */
  private static final int CALLS_OF_PART = 100;

  private ByHandSources() {}

  static String of(EventSort sort, int type) {
    return sort.callbacks() <= CALLS_OF_PART ? whole(sort, type) : parted(sort, type);
  }

  private static String whole(EventSort sort, int type) {
    int owners = sort.isStatic() ? 0 : Text.owners(sort.callbacks());
    return byHand(type, fields(0, owners), assignments(0, owners), calls(sort));
  }

  private static String byHand(int type, String fields, String assignments, String calls) {
    return """

      private static final class ByHand%1$d implements No%1$d {
    %2$s
        ByHand%1$d(Owners owners) {
    %3$s    }

        @Override
        public void fire(long amount) {
    %4$s    }
      }
    """
        .formatted(type, fields, assignments, calls);
  }

  private static String parted(EventSort sort, int type) {
    int parts = (sort.callbacks() + CALLS_OF_PART - 1) / CALLS_OF_PART;
    String hold = sort.isStatic() ? "" : "    private final ByHand%1$dPart%2$d part%2$d;\n";
    String make = sort.isStatic() ? "" : "      part%2$d = new ByHand%1$dPart%2$d(owners);\n";
    String call =
        sort.isStatic()
            ? "      ByHand%1$dPart%2$d.fire(amount);\n"
            : "      part%2$d.fire(amount);\n";
    return byHand(
            type, parts(type, parts, hold), parts(type, parts, make), parts(type, parts, call))
        + Text.numbers(parts, "", part -> part(sort, type, part));
  }

  private static String parts(int type, int parts, String format) {
    return Text.numbers(parts, "", part -> format.formatted(type, part + 1));
  }

  private static String part(EventSort sort, int type, int part) {
    int first = part * CALLS_OF_PART;
    int end = Math.min(first + CALLS_OF_PART, sort.callbacks());
    int from = first / Text.CALLBACKS_OF_OWNER;
    int to = sort.isStatic() ? from : Text.owners(end);
    String constructor =
        """
            ByHand%1$dPart%2$d(Owners owners) {
        %3$s    }

        """;
    return """

      private static final class ByHand%1$dPart%2$d {
    %3$s%4$s    %5$svoid fire(long amount) {
    %6$s    }
      }
    """
        .formatted(
            type,
            part + 1,
            fields(from, to),
            sort.isStatic() ? "" : constructor.formatted(type, part + 1, assignments(from, to)),
            sort.isStatic() ? "static " : "",
            calls(sort, first, end));
  }

  private static String fields(int from, int to) {
    return owners(from, to, "    private final Counters%1$s counters%1$s;\n");
  }

  private static String assignments(int from, int to) {
    return owners(from, to, "      counters%1$s = owners.counters%1$s();\n");
  }

  private static String owners(int from, int to, String format) {
    return Text.numbers(to - from, "", owner -> format.formatted(Text.owner(from + owner)));
  }

  private static String calls(EventSort sort) {
    return sort.catches() ? caught(sort) : calls(sort, 0, sort.callbacks());
  }

  private static String calls(EventSort sort, int first, int end) {
    IntFunction<String> call = number -> "      " + sort.call(first + number) + "(amount);\n";
    return Text.numbers(end - first, "", call);
  }

  private static String caught(EventSort sort) {
    boolean collects = sort.name().equals("Collect");
    String attempt =
        """
              try {
                %s(amount);
              } catch (Exception failure) {
                %s
              }
        """;
    String handling =
        collects ? "failures = Failures.add(failures, failure);" : "Failures.log(failure);";
    String calls =
        Text.numbers(
            sort.callbacks(), "", number -> attempt.formatted(sort.call(number), handling));
    return collects
        ? "      RuntimeException failures = null;\n"
            + calls
            + "      Failures.throwIfAny(failures);\n"
        : calls;
  }
}
