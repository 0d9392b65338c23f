package dev.hardwire.processor.garbage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject.Kind;

/**
 * What came of a compile.
 *
 * @param succeeded whether the compiler was content
 * @param messages what it said
 * @param crash what it threw, or wrote beside its messages; empty for nothing
 * @param written the files that were written
 */
record Verdict(
    boolean succeeded, List<Message> messages, String crash, Collection<MemoryFile> written) {

  /** Of an overload whose parameter is no type the compiler tells at each call of the others. */
  private static final String BROKEN_OVERLOAD = "(<any>)";

  /** One of the processor's: the tests, which call the compiler, have frames, too. */
  private static final Pattern FRAME_OF_OURS =
      Pattern.compile("\tat dev\\.hardwire\\.(?!processor\\.garbage\\.)");

  List<Message> errors() {
    return messages.stream().filter(Message::isError).toList();
  }

  List<MemoryFile> classes() {
    return written.stream().filter(file -> file.getKind() == Kind.CLASS).toList();
  }

  List<MemoryFile> generatedSources() {
    return written.stream().filter(file -> file.getKind() == Kind.SOURCE).toList();
  }

  /** Whether the compiler failed over a source, and nothing of Hardwire had a part in it. */
  boolean isMistakeOfTheCompiler() {
    return crash.startsWith("An exception has occurred in the compiler")
        && !FRAME_OF_OURS.matcher(crash).find();
  }

  /** Whether there may be methods that the compiler has no place for. */
  private boolean isBrokenOff() {
    return messages.stream().anyMatch(Message::isAboutSyntax);
  }

  /** What must not happen, whatever was compiled. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (!crash.isEmpty()) {
      faults.add("crash: " + crash);
    }
    if (!succeeded && errors().isEmpty()) {
      faults.add("failed without a message");
    }
    if (succeeded && !errors().isEmpty()) {
      faults.add("succeeded in spite of errors");
    }
    for (Message message : messages) {
      if ("InternalError".equals(message.code())) {
        faults.add("internal error: " + message);
      } else if (message.isInGenerated()
          && (succeeded || message.isError())
          && !message.text().contains(BROKEN_OVERLOAD)) {
        faults.add("in generated code: " + message);
      } else if (message.isError() && message.file().isEmpty() && !isBrokenOff()) {
        faults.add("nowhere: " + message);
      }
    }
    return faults;
  }
}
