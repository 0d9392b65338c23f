package dev.hardwire.integration.semantics.source;

import dev.hardwire.integration.semantics.program.Hooks;
import dev.hardwire.integration.semantics.program.Program;
import java.util.ArrayList;
import java.util.List;

/** Writes the classes that every program has. */
final class CommonRenderer {

  private static final String STAGE =
      """
      public final class Stage {
        public static final Trace TRACE = new Trace();

        private Stage() {}
      }
      """;
  private static final String DOOR =
      """
      public record Door(String label) {
        @Override
        public String toString() {
          return label;
        }
      }
      """;
  private static final String REFUSAL =
      """
      public final class Refusal extends Exception {
        private static final long serialVersionUID = 1;

        public Refusal(String message) {
          super(message);
        }
      }
      """;

  private CommonRenderer() {}

  static List<SourceFile> common(Program program) {
    List<SourceFile> files = new ArrayList<>();
    files.add(file(program, program.commonPackage(), "Stage", STAGE));
    files.add(file(program, program.commonPackage(), "Door", DOOR));
    files.add(file(program, program.commonPackage(), "Refusal", REFUSAL));
    return files;
  }

  static SourceFile file(Program program, String packageName, String name, String text) {
    return new SourceFile(packageName + "." + name, Code.header(program, packageName) + text);
  }

  static SourceFile reports(Program program) {
    String text =
        """
        final class Reports implements ErrorHandler {
          @Override
          public void onFailure(CallbackFailure failure) {
            int call = Stage.TRACE.reported(failure);
        %s  }

          @Override
          public void onUnheard(String event) {
            Stage.TRACE.call("unheard", "handler: " + event + " is unheard");
          }
        }
        """
            .formatted(Bodies.failures("handler", program.handler()));
    return file(program, program.packageName(), "Reports", text);
  }

  static SourceFile tracing(Program program) {
    Hooks hooks = program.hooks();
    String text =
        """
        final class Tracing implements Around<Integer> {
          @Override
          public Integer before(String event, String callback) {
            int call = Stage.TRACE.call("before", "before " + event + " " + callback);
        %s    return call;
          }

          @Override
          public void after(String event, String callback, Integer token) {
            String line = "after " + event + " " + callback + " " + token;
            int call = Stage.TRACE.call("after", line);
        %s  }

          @Override
          public void failed(String event, String callback, Integer token, Throwable failure) {
            String line = "failed " + event + " " + callback + " " + token;
            int call = Stage.TRACE.failed(line, failure);
        %s  }
        }
        """
            .formatted(
                Bodies.failures("before", hooks.before()),
                Bodies.failures("after", hooks.after()),
                Bodies.failures("failed", hooks.failed()));
    return file(program, program.packageName(), "Tracing", text);
  }
}
