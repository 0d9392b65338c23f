package dev.hardwire.integration.tools;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** A compiler, run in this virtual machine unless it says otherwise. */
public enum CompilerTool {
  /** That of the JDK which runs the tests. */
  JAVAC {
    @Override
    boolean compile(PrintWriter messages, String... arguments) {
      return ToolProvider.findFirst("javac").orElseThrow().run(messages, messages, arguments) == 0;
    }
  },
  /**
   * The same as a process of its own: its processors are those of their path alone, and don't meet
   * what is on the class path of the tests.
   */
  JAVAC_PROCESS {
    @Override
    boolean compile(PrintWriter messages, String... arguments) {
      List<String> command = new ArrayList<>();
      command.add(ChildProcess.jdkTool("javac").toString());
      command.addAll(List.of(arguments));
      ChildProcess process = ChildProcess.run(command);
      messages.print(process.output());
      return process.exitCode() == 0;
    }
  },
  /** Eclipse's. */
  ECJ {
    @Override
    boolean compile(PrintWriter messages, String... arguments) {
      return BatchCompiler.compile(arguments, messages, messages, null);
    }
  };

  abstract boolean compile(PrintWriter messages, String... arguments);

  Compiled run(List<String> arguments) {
    StringWriter text = new StringWriter();
    PrintWriter messages = new PrintWriter(text);
    boolean isSuccessful = compile(messages, arguments.toArray(String[]::new));
    messages.flush();
    return new Compiled(isSuccessful, text.toString());
  }
}
