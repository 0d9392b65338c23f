package dev.hardwire.integration.hotel;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.Compile;
import dev.hardwire.integration.tools.Compiled;
import dev.hardwire.integration.tools.CompilerTool;
import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No compiler tells of a class that class files alone mention. */
final class MissingClassTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(CompilerTool.class)
  void inheritedMethodOfAContractMentionsAMissingClass(CompilerTool compiler) {
    compile("goods", "public class Goods {}").byJavac().orFail();
    compile("depot", "public interface Storing { void store(goods.Goods goods); }")
        .classPath(List.of(folder.resolve("goods")))
        .byJavac()
        .orFail();
    Compile shop =
        compile(
                "shop",
                """
                @dev.hardwire.EventWiring
                final class Shop {
                  @dev.hardwire.Event("stored")
                  interface Stored extends depot.Storing {}
                }
                """)
            .classPath(List.of(folder.resolve("depot")))
            .onlyOptions("--release", "17");
    Compiled compiled = compiler == CompilerTool.ECJ ? shop.byEcj() : shop.byJavac();
    String told =
        "[Hardwire/UnresolvedType] Event contract Stored refers to class goods.Goods, which is not"
            + " visible here.";
    assertTrue(compiled.messages().contains(told), compiled::messages);
    assertFalse(compiled.isSuccessful());
  }

  /** A package with one class, compiled into a folder of its name. */
  private Compile compile(String name, String declaration) {
    Path source = folder.resolve("sources/" + name + "/" + className(declaration) + ".java");
    FileTree.write(source, "package " + name + ";\n\n" + declaration);
    return Compile.into(folder.resolve(name))
        .sources(List.of(source))
        .classPath(List.of(PackagedJars.annotations(), PackagedJars.runtime()));
  }

  private static String className(String declaration) {
    return declaration.replaceAll("(?s).*?(?:class|interface) (\\w+).*", "$1");
  }
}
