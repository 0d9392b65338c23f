package dev.hardwire.integration.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.bytecode.ClassFile;
import dev.hardwire.integration.bytecode.References;
import dev.hardwire.integration.tools.ChildProcess;
import dev.hardwire.integration.tools.Jar;
import dev.hardwire.integration.tools.Shrinker;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever knows all classes of a program, and keeps only what can be reached from its main method,
 * keeps every callback: R8 is told of nothing but that method, and of the codecs that avaje-jsonb
 * looks up for durable callbacks, removes and renames what it likes, and the sample's core works as
 * before.
 *
 * <p>The core's libraries are taken as they are.
 */
final class ClosedWorldTest {

  /** The second is for the service loader by which avaje-jsonb looks for codecs. */
  private static final String KEEP =
      """
      -keep class signup.core.Core { public static void main(java.lang.String[]); }
      -keep class * implements io.avaje.jsonb.spi.JsonbExtension { <init>(); }
      """;

  /** The owner of a static callback, behind an accessor and an entry of its module's index. */
  private static final String JOIN_LOG = "signup.notifications.JoinLog";

  private static @TempDir Path folder;
  private static Path main = Path.of("");
  private static Path shrunk = Path.of("");

  @BeforeAll
  static void shrink() {
    main = Jar.of(SampleCore.compileMain(folder.resolve("main")), folder.resolve("main.jar"));
    shrunk = folder.resolve("shrunk.jar");
    Shrinker.shrink(KEEP, program().toList(), libraries().toList(), shrunk);
  }

  private static Stream<Path> program() {
    return Stream.of(
            List.of(main),
            List.of(PackagedJars.runtime(), PackagedJars.async(), PackagedJars.durable()),
            SampleCore.JARS)
        .flatMap(List::stream);
  }

  private static Stream<Path> libraries() {
    return Stream.concat(
        Stream.of(PackagedJars.annotations(), PackagedJars.with(NullMarked.class)),
        SampleCore.LIBRARIES.stream());
  }

  @Test
  void shrunkCoreDispatchesToEveryCallback() {
    try (Receivers receivers = new Receivers()) {
      Path database = folder.resolve("signup.db");
      String[] arguments = SampleCore.arguments(database, receivers).toArray(String[]::new);
      receivers.assertAdaSignedUp(run(Stream.of(shrunk), arguments).outputOrFail());
    }
  }

  @Test
  void coreIsShrunk() {
    List<String> before = program().flatMap(ClosedWorldTest::names).toList();
    List<String> after = names(shrunk).toList();
    assertTrue(before.contains(JOIN_LOG.replace('.', '/')));
    assertFalse(after.contains(JOIN_LOG.replace('.', '/')));
    assertTrue(after.size() < before.size() / 2, before.size() + " before, " + after.size());
  }

  @Test
  void generatedCodeRefersToNothingDynamically() {
    List<ClassFile> generated =
        program().flatMap(jar -> ClassFile.generatedIn(jar).stream()).toList();
    assertTrue(generated.size() > 10, generated::toString);
    assertEquals(Set.of(), References.dynamicOnesIn(generated));
  }

  /** What other buses do: the shrunk program no longer has what is looked up by its name. */
  @Test
  void lookUpByNameFails() {
    assertEquals("found JoinLog\n", run(program(), JOIN_LOG).outputOrFail());
    ChildProcess afterwards = run(Stream.of(shrunk), JOIN_LOG);
    assertEquals(1, afterwards.exitCode());
    assertTrue(
        afterwards.output().contains("java.lang.ClassNotFoundException: " + JOIN_LOG),
        afterwards.output());
  }

  private static Stream<String> names(Path jar) {
    return ClassFile.in(jar).stream().map(ClassFile::name);
  }

  private static ChildProcess run(Stream<Path> program, String... arguments) {
    String path =
        Stream.concat(program, SampleCore.LIBRARIES.stream())
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    return ChildProcess.java(
        Stream.concat(Stream.of("-classpath", path, SampleCore.MAIN), Stream.of(arguments))
            .toArray(String[]::new));
  }
}
