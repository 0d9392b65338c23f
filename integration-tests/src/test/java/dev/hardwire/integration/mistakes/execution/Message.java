package dev.hardwire.integration.mistakes.execution;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What the compiler said.
 *
 * @param kind how bad it is
 * @param code the code of the rule; that of javac where it isn't ours
 * @param isOurs whether the rule is one of Hardwire's
 * @param file the class whose source it points to; empty where it points to none
 * @param line the line there; -1 where there is none
 * @param text all of it
 */
public record Message(
    Diagnostic.Kind kind, String code, boolean isOurs, String file, long line, String text) {

  private static final Pattern CODE = Pattern.compile("\\[Hardwire/(\\w+)]");

  static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
    String text = diagnostic.toString();
    Matcher matcher = CODE.matcher(text);
    Optional<String> own = matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    JavaFileObject source = diagnostic.getSource();
    String file = source == null ? "" : source.getName().substring(1).replace('/', '.');
    return new Message(
        diagnostic.getKind(),
        own.orElseGet(() -> String.valueOf(diagnostic.getCode())),
        own.isPresent(),
        file.replaceFirst("\\.java$", ""),
        diagnostic.getPosition() == Diagnostic.NOPOS ? -1 : diagnostic.getLineNumber(),
        text);
  }

  public boolean isError() {
    return kind == Diagnostic.Kind.ERROR;
  }

  public boolean isNote() {
    return kind == Diagnostic.Kind.NOTE || kind == Diagnostic.Kind.OTHER;
  }

  @Override
  public String toString() {
    return text;
  }
}
