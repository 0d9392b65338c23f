package dev.hardwire.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.regex.Pattern;

/** Other forms of types. */
public final class TypeNames {

  /** Package names, by their small letters; JavaPoet does not tell all parts of a type. */
  private static final Pattern PACKAGES =
      Pattern.compile(
          "(?<![\\w.])(?:[\\p{Ll}_]\\w*\\.)+(?=\\p{Lu})", Pattern.UNICODE_CHARACTER_CLASS);

  private TypeNames() {}

  /** The type as a message shows it: without packages. */
  public static String simple(TypeName type) {
    return simple(type.toString());
  }

  /** The text of a type without packages. */
  public static String simple(String type) {
    return PACKAGES.matcher(type).replaceAll("");
  }

  /** The type without type arguments. */
  public static TypeName erasure(TypeName type) {
    if (type instanceof ParameterizedTypeName parameterized) {
      return parameterized.rawType();
    }
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(erasure(array.componentType()));
    }
    return type;
  }
}
