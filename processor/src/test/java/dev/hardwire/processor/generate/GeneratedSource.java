package dev.hardwire.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** A generated class as text. */
final class GeneratedSource {

  private final String text;

  private GeneratedSource(String text) {
    this.text = text;
  }

  static GeneratedSource of(TypeSpec type) {
    return new GeneratedSource(
        JavaFile.builder("signup.app", type)
            .indent("  ")
            .skipJavaLangImports(true)
            .build()
            .toString());
  }

  /** The class of the given name. */
  static GeneratedSource of(List<TypeSpec> types, String name) {
    return of(types.stream().filter(type -> name.equals(type.name())).findFirst().orElseThrow());
  }

  static List<String> names(List<TypeSpec> types) {
    return types.stream().map(TypeSpec::name).toList();
  }

  boolean contains(String part) {
    return text.contains(part);
  }

  /** The lines between the braces of what begins like this, without indent. */
  List<String> body(String start) {
    List<String> lines = text.lines().toList();
    int open = 0;
    while (!lines.get(open).strip().startsWith(start)) {
      open++;
    }
    String end = lines.get(open).replace(lines.get(open).strip(), "}");
    while (!lines.get(open).endsWith("{")) {
      open++;
    }
    int close = open + 1;
    while (!lines.get(close).equals(end)) {
      close++;
    }
    return lines.subList(open + 1, close).stream().map(String::strip).toList();
  }

  /** The lines that begin like this, without indent. */
  List<String> lines(String start) {
    return text.lines().map(String::strip).filter(line -> line.startsWith(start)).toList();
  }

  @Override
  public String toString() {
    return text;
  }
}
