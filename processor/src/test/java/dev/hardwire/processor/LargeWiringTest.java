package dev.hardwire.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.processor.javac.CompiledModule;
import dev.hardwire.processor.javac.Program;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A wiring that is cut at every limit: more owners than a method has parameters, more events than
 * one class holds, and an event with more calls than one method can have and be compiled by
 * HotSpot.
 */
class LargeWiringTest {

  /** HotSpot does not compile methods with more bytes. */
  private static final int HUGE_METHOD = 8_000;

  private static final int OWNERS = 202;
  private static final int EVENTS = 252;
  private static final int PARAMETERS = 20;

  private static final String HEAD = "import java.util.stream.IntStream;";

  @TempDir private static Path root;
  private static Program program;

  @BeforeAll
  static void compile() {
    Map<String, String> sources = new HashMap<>();
    sources.put("city/City.java", "package city; @dev.hardwire.EventWiring class City {}");
    sources.put(
        "city/Module.java",
        "package city; @dev.hardwire.CallbackModule public interface Module {}");
    for (int i = 0; i < OWNERS; i++) {
      sources.put("city/House%03d.java".formatted(i), house(i));
    }
    program = new Program(root).module(sources);
  }

  private static String house(int number) {
    String boxed = parameters("Integer");
    return """
    package city;

    public final class House%03d {
      static int heard;

      @dev.hardwire.Callback({%s})
      void sweep(int day) {
        heard += day;
      }

      @dev.hardwire.Callback("bell_rung")
      public void listen(%s) {
        heard += p0;
      }
      %s
    }
    """
        .formatted(number, streets(number), boxed, number == 0 ? town(parameters("int")) : "");
  }

  private static String streets(int house) {
    return IntStream.iterate(house, street -> street < EVENTS, street -> street + OWNERS)
        .mapToObj("\"street_%d_swept\""::formatted)
        .collect(Collectors.joining(", "));
  }

  private static String town(String parameters) {
    return """
      @dev.hardwire.Callback("bell_rung")
      public static void announce(%s) {}
    """
        .formatted(parameters);
  }

  private static String parameters(String type) {
    return IntStream.range(0, PARAMETERS)
        .mapToObj(i -> type + " p" + i)
        .collect(Collectors.joining(", "));
  }

  private static String owners() {
    return IntStream.range(0, OWNERS)
        .mapToObj(".house%03d(new House%<03d())"::formatted)
        .collect(Collectors.joining());
  }

  @Test
  void everyCallbackIsReached() throws Throwable {
    String arguments = "7" + ", 0".repeat(PARAMETERS - 1);
    assertEquals(
        List.of("7", "7", "8", "7"),
        program.run(
            "city",
            HEAD,
            """
            CityWiring wiring = CityWiring.builder()%s.build();
            wiring.bellRung().fire(%s);
            log.add(String.valueOf(House000.heard));
            log.add(String.valueOf(House049.heard));
            wiring.street251Swept().fire(1);
            log.add(String.valueOf(House049.heard));
            log.add(String.valueOf(House001.heard));
            """
                .formatted(owners(), arguments)));
  }

  @Test
  void everyEventRunsByItsName() throws Throwable {
    assertEquals(
        List.of("4", "2", "unknown"),
        program.run(
            "city",
            HEAD,
            """
            CityWiring wiring = CityWiring.builder()%s.build();
            IntStream.range(0, %d).forEach(i -> wiring.run("street_" + i + "_swept", 2));
            log.add(String.valueOf(House001.heard));
            log.add(String.valueOf(House201.heard));
            try {
              wiring.run("street_252_swept", 2);
            } catch (dev.hardwire.runtime.UnknownEventException e) {
              log.add("unknown");
            }
            """
                .formatted(owners(), EVENTS)));
  }

  @Test
  void frontsOfAllEventsAreConnected() throws Throwable {
    assertEquals(
        List.of("1", "1"),
        program.run(
            "city",
            HEAD,
            """
            CityWiring.Unconnected unconnected = CityWiring.unconnected();
            unconnected.connect(CityWiring.builder()%s);
            unconnected.street0Swept().fire(1);
            unconnected.street251Swept().fire(1);
            log.add(String.valueOf(House000.heard));
            log.add(String.valueOf(House049.heard));
            """
                .formatted(owners())));
  }

  @Test
  void noMethodIsTooLongForHotSpot() throws IOException {
    CompiledModule module = program.modules().get(0);
    try (Stream<Path> files = Files.walk(module.classes())) {
      List<Path> dispatchers =
          files.filter(file -> file.toString().contains("BellRungDispatcher")).toList();
      assertTrue(dispatchers.size() > 2, "not cut: " + dispatchers);
      for (Path dispatcher : dispatchers) {
        int longest = longestMethod(dispatcher);
        assertTrue(longest < HUGE_METHOD, dispatcher + " has a method of " + longest);
      }
    }
  }

  /** The last offset of an instruction that the disassembler shows. */
  private static int longestMethod(Path classFile) {
    StringWriter code = new StringWriter();
    ToolProvider.findFirst("javap")
        .orElseThrow()
        .run(new PrintWriter(code), new PrintWriter(code), "-c", "-p", classFile.toString());
    return Pattern.compile("(?m)^ *(\\d+): [a-z]")
        .matcher(code.toString())
        .results()
        .map(MatchResult::group)
        .mapToInt(line -> Integer.parseInt(line.substring(0, line.indexOf(':')).trim()))
        .max()
        .orElseThrow();
  }
}
