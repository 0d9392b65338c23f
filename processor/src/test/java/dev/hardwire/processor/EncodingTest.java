package dev.hardwire.processor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hardwire.processor.javac.CompiledModule;
import dev.hardwire.processor.javac.Javac;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated sources have the encoding of the compilation, resources always UTF-8. */
class EncodingTest {

  private static final String APP =
      """
      package inn;

      @dev.hardwire.EventWiring
      class Müller {
        @dev.hardwire.Callback("gast_müde")
        static void weckt(String gäste) {}
      }
      """;

  private static final String COOK =
      """
      package inn;

      class Köchin {
        @dev.hardwire.Callback("gast_müde")
        static void kocht(String gäste) {}
      }
      """;

  @TempDir Path output;

  @BeforeEach
  void fileNamesCanHaveUmlauts() {
    String encoding = System.getProperty("sun.jnu.encoding");
    assumeTrue(
        Charset.forName(encoding).newEncoder().canEncode('ü'),
        "names of files can't be 'Müller.class' in " + encoding);
  }

  @Test
  void resourcesAreUtf8() throws IOException {
    CompiledModule module = latin1(Map.of("inn/Müller.java", APP));

    assertEquals(
        "inn.Müller\n  weckt(java.lang.String)=gäste\n",
        resource(module, "META-INF/hardwire/self"));
    assertEquals(
        "format=1\nwiring=inn.Müller\n",
        resource(module, "META-INF/hardwire/wiring/inn.MüllerWiring"));
    Path dispatcher = module.generatedSources().resolve("inn/Müller_GastMüdeDispatcher.java");
    assertTrue(Files.readString(dispatcher, ISO_8859_1).contains("gast_müde"));
  }

  @Test
  void partialCompileReadsWhatAnEarlierOneWrote() throws IOException {
    latin1(Map.of("inn/Müller.java", APP, "inn/Köchin.java", COOK));
    CompiledModule module = latin1(Map.of("inn/Müller.java", APP));

    assertEquals(
        """
        inn.Köchin
          kocht(java.lang.String)=gäste
        inn.Müller
          weckt(java.lang.String)=gäste
        """,
        resource(module, "META-INF/hardwire/self"));
  }

  private static String resource(CompiledModule module, String path) throws IOException {
    return Files.readString(module.classes().resolve(path));
  }

  private CompiledModule latin1(Map<String, String> sources) {
    return Javac
        .withHardwire() // not "processing": javac warns of the old output, which build tools delete
        .options("-encoding", "ISO-8859-1", "-Xlint:-processing")
        .compile(output, sources);
  }
}
