package dev.hardwire.integration.large;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.bytecode.ClassFile;
import dev.hardwire.integration.bytecode.MethodSize;
import dev.hardwire.integration.bytecode.References;
import dev.hardwire.integration.tools.ChildProcess;
import dev.hardwire.integration.tools.Compile;
import dev.hardwire.integration.tools.Resources;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every callback runs once and in its place, however many there are. */
final class LargeInputsTest {

  private static final List<Path> LIBRARIES =
      List.of(
          PackagedJars.annotations(),
          PackagedJars.runtime(),
          PackagedJars.async(),
          PackagedJars.testing());

  @TempDir Path folder;

  @Test
  void manyEventsAndStaticCallbacks() {
    Path stock = compile("stock", StockTake.write(folder.resolve("sources")));
    assertEquals(
        """
        5000 static callbacks of one event
        5000 static callbacks by the static door
        5000 events by name
        """,
        run("stock.App", stock));
    assertMethodsAreSmall(stock);
  }

  @Test
  void manyOwnersAndIndexedCallbacks() {
    Path depot = compile("depot", Depot.writeModule(folder.resolve("sources")));
    Path gates = compile("gates", Depot.writeApplication(folder.resolve("sources")), depot);
    assertEquals(
        """
        8000 callbacks of owners and others
        8000 callbacks after connecting
        600 events by name
        600 events by publishers
        """,
        run("gates.App", depot, gates));
    assertMethodsAreSmall(depot);
    assertMethodsAreSmall(gates);
  }

  @Test
  void manyOwnersOfEachEvent() {
    Path control = compile("control", ControlRoom.write(folder.resolve("sources")));
    assertMethodsAreSmall(control);
    assertTrue(
        run("control.App", control)
            .endsWith("151 callbacks of alarm 58\n151 callbacks of alarm 59\n"));
  }

  @Test
  void manyCallbacksThatFailOrAnswer() {
    Path arena = compile("arena", Arena.write(folder.resolve("sources")));
    assertMethodsAreSmall(arena);
    assertEquals(
        """
        3000 guards
        3000 failures
        3000 guards who fail
        2000 answers
        0 answers in row 2
        Optional[1999]
        Optional.empty
        """,
        run("arena.App", arena));
  }

  @Test
  void manyOpenEventsAndRecorders() {
    Path exchange = compile("exchange", Exchange.write(folder.resolve("sources")));
    assertMethodsAreSmall(exchange);
    assertEquals(
        """
        600 trades heard
        300 trades recorded
        """,
        run("exchange.App", exchange));
  }

  @Test
  void manyAsynchronousCallbacks() {
    Path post = compile("post", PostOffice.write(folder.resolve("sources")));
    assertMethodsAreSmall(post);
    assertEquals(
        """
        2000 calls handed over
        1000 calls together
        1000 answers
        250 calls one after another
        255 grams
        2000 calls unfinished
        """,
        run("post.App", post));
  }

  /** No method is too large for HotSpot's compilers or takes too much. */
  private static void assertMethodsAreSmall(Path classes) {
    List<ClassFile> types = ClassFile.generatedIn(classes);
    assertFalse(types.isEmpty());
    List<MethodSize> methods =
        types.stream().flatMap(type -> MethodSize.in(type).stream()).toList();
    assertEquals(
        List.of(), methods.stream().filter(Predicate.not(MethodSize::isSmallEnough)).toList());
    assertEquals(Set.of(), References.dynamicOnesIn(types));
  }

  private Path compile(String name, List<Path> sources, Path... others) {
    Path classes = folder.resolve(name);
    List<Path> all = new ArrayList<>(sources);
    all.add(Resources.folder("large/tally/Tally.java"));
    Compile.into(classes)
        .generatedInto(folder.resolve("generated-" + name))
        .sources(all)
        .classPath(LIBRARIES)
        .classPath(List.of(others))
        .byJavac()
        .orFail();
    return classes;
  }

  private static String run(String main, Path... classes) {
    String path =
        Stream.concat(Stream.of(classes), LIBRARIES.stream())
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    return ChildProcess.java("-classpath", path, main).outputOrFail();
  }
}
