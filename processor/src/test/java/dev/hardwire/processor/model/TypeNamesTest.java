package dev.hardwire.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypeNamesTest {

  private static final TypeName NUMBERS =
      ParameterizedTypeName.get(
          ClassName.get(List.class), WildcardTypeName.subtypeOf(Number.class));
  private static final TypeName ENTRIES =
      ParameterizedTypeName.get(
          ClassName.get(Map.Entry.class), ClassName.get(String.class), ArrayTypeName.of(NUMBERS));

  @Test
  void messagesShowTypesWithoutPackages() {
    assertEquals("int", TypeNames.simple(TypeName.INT));
    assertEquals("String", TypeNames.simple(ClassName.get(String.class)));
    assertEquals("Map.Entry", TypeNames.simple(ClassName.get(Map.Entry.class)));
    assertEquals("Map.Entry<String, List<? extends Number>[]>", TypeNames.simple(ENTRIES));
    assertEquals("Order", TypeNames.simple(ClassName.get("", "Order")));
  }

  @Test
  void packagesMayHaveAnyLetters() {
    assertEquals("Küche", TypeNames.simple(ClassName.get("gasthof.küche", "Küche")));
    assertEquals("Über", TypeNames.simple(ClassName.get("a_b.c1", "Über")));
  }

  @Test
  void erasureHasNoTypeArguments() {
    assertEquals(ClassName.get(Map.Entry.class), TypeNames.erasure(ENTRIES));
    assertEquals(
        ArrayTypeName.of(ArrayTypeName.of(ClassName.get(List.class))),
        TypeNames.erasure(ArrayTypeName.of(ArrayTypeName.of(NUMBERS))));
    assertEquals(TypeName.LONG, TypeNames.erasure(TypeName.LONG));
  }
}
