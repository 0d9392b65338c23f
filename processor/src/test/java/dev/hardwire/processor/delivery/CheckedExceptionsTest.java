package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The event throws what its contract declares, and interruptions stay visible on the thread. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckedExceptionsTest {

  private static final String SOURCE =
      """
      @EventWiring
      final class Shop {}

      @Event("file_uploaded")
      interface FileUploaded { void upload(String name) throws IOException, InterruptedException; }

      @Event(value = "file_checked", open = true)
      interface FileChecked { boolean check(String name) throws Exception; }

      @Event(value = "file_printed", onError = FailurePolicy.COLLECT)
      interface FilePrinted { void print(String name) throws IOException; }

      @Event(value = "file_copied", onError = FailurePolicy.ISOLATE)
      interface FileCopied { void copy(String name) throws InterruptedException, IOException; }

      @Event("file_named")
      interface FileNamed { String name(@Fold String name) throws InterruptedException; }

      final class Files {
        @Callback(value = {"file_uploaded", "file_printed", "file_copied"}, order = 1)
        static void store(String name) throws FileNotFoundException {
          Trace.add("store " + name);
          if (name.equals("lost")) {
            throw new FileNotFoundException("lost it");
          }
        }

        @Callback(value = {"file_uploaded", "file_copied"}, order = 2)
        void send(String name) throws InterruptedException {
          Trace.add("send " + name);
          if (name.equals("slow")) {
            throw new InterruptedException("too slow");
          }
        }

        @Callback(value = "file_printed", order = 3)
        static void print(String name) throws EOFException {
          throw new EOFException("out of paper");
        }

        @Callback("file_checked")
        static boolean check(String name) throws ReflectiveOperationException {
          throw new ClassNotFoundException(name);
        }

        @Callback("file_named")
        static String shorter(String name) throws InterruptedException {
          if (name.isEmpty()) {
            throw new InterruptedException("no name");
          }
          return name.substring(1);
        }
      }
      """;

  private static final String WIRED =
      """
      ShopWiring wiring = ShopWiring.builder().files(new Files()).onError(new Reports()).build();
      """;

  private final SmallProgram program;

  CheckedExceptionsTest(@TempDir Path root) {
    program = new SmallProgram(root, SOURCE);
  }

  @Test
  void checkedExceptionsArriveAsTheyAre() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.attempt(() -> wiring.fileUploaded().upload("lost"));
            Trace.attempt(() -> wiring.fileChecked().check("Shop"));
            """,
        "store lost",
        "! FileNotFoundException: lost it",
        "! ClassNotFoundException: Shop");
  }

  @Test
  void declaredExceptionsCanBeCaught() throws Throwable {
    program.expect(
        WIRED
            + """
            try {
              wiring.fileUploaded().upload("lost");
            } catch (IOException | InterruptedException e) {
              log.add(e.getMessage());
            }
            try {
              wiring.filePrinted().print("letter");
            } catch (CallbackException e) {
              log.add(e.getCause().getMessage());
            }
            """,
        "store lost",
        "lost it",
        "store letter",
        "out of paper");
  }

  @Test
  void interruptionIsKeptWhereItIsDeclared() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.attempt(() -> wiring.fileUploaded().upload("slow"));
            Trace.add(Thread.interrupted());
            Trace.ask(() -> wiring.fileNamed().name(""));
            Trace.add(Thread.interrupted());
            Trace.ask(() -> wiring.fileNamed().name("tea"));
            Trace.add(Thread.interrupted());
            Trace.attempt(() -> wiring.fileCopied().copy("slow"));
            Trace.add(Thread.interrupted());
            wiring.fileCheckedListeners().add(name -> { throw new AssertionError(); });
            """,
        "store slow",
        "send slow",
        "! InterruptedException: too slow",
        "true",
        "! InterruptedException: no name",
        "true",
        "= ea",
        "false",
        "store slow",
        "send slow",
        "! InterruptedException: too slow",
        "true");
  }

  @Test
  void interruptionIsKeptWhereAWiderTypeIsDeclared() throws Throwable {
    program.expect(
        WIRED
            + """
            FileChecked event = new FileCheckedEvent();
            ((FileCheckedEvent) event).listeners().add(name -> { throw new InterruptedException(name); });
            Trace.ask(() -> event.check("now"));
            Trace.add(Thread.interrupted());
            """,
        "! InterruptedException: now",
        "true");
  }

  @Test
  void otherFailuresSetNoFlag() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.attempt(() -> wiring.fileUploaded().upload("lost"));
            Trace.add(Thread.interrupted());
            """,
        "store lost",
        "! FileNotFoundException: lost it",
        "false");
  }

  @Test
  void isolatedCheckedExceptionsGoToTheHandler() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.attempt(() -> wiring.fileCopied().copy("lost"));
            Trace.attempt(() -> wiring.run("file_copied", "lost"));
            """,
        "store lost",
        "report file_copied Files.store: lost it [lost]",
        "send lost",
        "store lost",
        "report file_copied Files.store: lost it [lost]",
        "send lost");
  }
}
