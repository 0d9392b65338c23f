package dev.hardwire.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.integration.tools.ChildProcess;
import dev.hardwire.integration.tools.Compile;
import dev.hardwire.integration.tools.FileTree;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's first program does what the README says. */
final class ReadmeTest {

  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void firstProgramRunsAndItsDispatcherIsTheOneShown() throws Exception {
    String readme = Files.readString(Path.of(System.getProperty("hardwire.root"), "README.md"));
    Matcher block = JAVA.matcher(readme);
    assertTrue(block.find());
    Path source = FileTree.write(folder.resolve("hello/Hello.java"), block.group(1));
    assertTrue(block.find());
    String shown = block.group(1);
    Path classes = folder.resolve("classes");

    Compile.into(classes)
        .classPath(List.of(PackagedJars.annotations(), PackagedJars.runtime()))
        .sources(List.of(source))
        .byJavac()
        .orFail();

    assertEquals(
        "Welcome, Ada!\nInvitation sent to ada@example.org\n",
        ChildProcess.java(
                "-cp", classes + File.pathSeparator + PackagedJars.runtime(), "hello.Hello")
            .outputOrFail());
    Path dispatcher = classes.resolve("hello/Hello_UserJoinedDispatcher.java");
    assertEquals(Files.readString(dispatcher), shown);
  }
}
