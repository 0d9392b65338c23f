package dev.hardwire.integration.mistakes.execution;

import dev.hardwire.integration.semantics.execution.MemoryFile;
import dev.hardwire.integration.semantics.source.SourceFile;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaFileObject.Kind;

/**
 * What came of compiling a module.
 *
 * @param isSuccessful whether the compiler was content
 * @param messages what it said
 * @param written the files that it wrote
 * @param crash what it threw
 */
public record CompiledModule(
    boolean isSuccessful,
    List<Message> messages,
    List<MemoryFile> written,
    Optional<String> crash) {

  /** The sources that were generated. */
  public List<SourceFile> generated() {
    return written.stream()
        .filter(file -> file.getKind() == Kind.SOURCE)
        .map(file -> new SourceFile(file.name(), file.text()))
        .toList();
  }
}
