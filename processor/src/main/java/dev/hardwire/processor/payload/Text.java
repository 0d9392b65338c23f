package dev.hardwire.processor.payload;

import com.palantir.javapoet.TypeName;
import javax.lang.model.type.TypeMirror;

/** Types as a message shows them: by their simple names. */
final class Text {

  private Text() {}

  static String of(TypeMirror type) {
    return simple(TypeName.get(type).toString());
  }

  /** A text without packages. */
  static String simple(String text) {
    return text.replaceAll("\\b[a-z][\\w$]*\\.(?=\\w)", "");
  }

  static String an(String noun) {
    return ("AEIOU".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }
}
