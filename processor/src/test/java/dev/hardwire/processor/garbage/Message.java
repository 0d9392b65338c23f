package dev.hardwire.processor.garbage;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import org.jspecify.annotations.Nullable;

/**
 * What a compiler says at a place.
 *
 * @param kind error, warning or note
 * @param file the file; empty for none
 * @param isInGenerated whether that is a generated one
 * @param position the offset in it
 * @param line the line
 * @param key what the compiler calls it
 * @param text what is said
 */
record Message(
    Diagnostic.Kind kind,
    String file,
    boolean isInGenerated,
    long position,
    long line,
    String key,
    String text) {

  private static final Pattern SYNTAX =
      Pattern.compile(
          "compiler\\.err\\.(expected|premature\\.eof|illegal\\.start|invalid\\.meth\\.decl|not\\.stmt)");

  private static final Pattern CODE = Pattern.compile("\\[Hardwire/(\\w+)\\]");

  static Message of(Diagnostic<?> diagnostic) {
    Object source = diagnostic.getSource();
    return new Message(
        diagnostic.getKind(),
        source instanceof FileObject file ? file.getName() : "",
        source != null && !(source instanceof MemoryFile file && !file.isGenerated()),
        diagnostic.getPosition(),
        diagnostic.getLineNumber(),
        diagnostic.getCode(),
        diagnostic.getMessage(Locale.ROOT));
  }

  boolean isError() {
    return kind == Diagnostic.Kind.ERROR;
  }

  /** Whether the compiler could not make a tree of the source. */
  boolean isAboutSyntax() {
    return isError() && SYNTAX.matcher(key).lookingAt();
  }

  /** The rule of Hardwire's that was broken; absent where the compiler itself complains. */
  @Nullable String code() {
    Matcher code = CODE.matcher(text);
    return code.find() ? code.group(1) : null;
  }

  /** Whether both point to the same place. */
  boolean isAtPlaceOf(Message other) {
    return file.equals(other.file) && position == other.position;
  }

  @Override
  public String toString() {
    return kind + " " + file + ":" + line + ": " + text;
  }
}
