package dev.hardwire.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.hardwire.processor.check.Binding.Bound;
import dev.hardwire.processor.check.Binding.Misfit;
import dev.hardwire.processor.javac.CapturingProcessor;
import dev.hardwire.processor.javac.Javac;
import dev.hardwire.processor.model.ParameterMatch;
import dev.hardwire.processor.read.ParameterDeclaration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterBinderTest {

  @TempDir Path output;

  /** Binds the parameters of a callback to those of an event, both as in Java. */
  private Binding bind(String event, String callback) {
    return bind(event, callback, parameters -> parameters);
  }

  private Binding bind(
      String event, String callback, UnaryOperator<List<ParameterDeclaration>> change) {
    String source =
        """
        package post;

        import java.io.*;
        import java.util.*;

        interface Signatures {
          void event(%s);

          @SuppressWarnings("rawtypes")
          void callback(%s);
        }
        """
            .formatted(event, callback);
    List<Binding> bindings = new ArrayList<>();
    CapturingProcessor processor =
        new CapturingProcessor(
            environment ->
                bindings.add(
                    new ParameterBinder(environment.getTypeUtils())
                        .bind(
                            change.apply(parameters("event", environment)),
                            change.apply(parameters("callback", environment)))));
    Javac.with(processor)
        .options("-Xlint:none", "-proc:only")
        .compile(output, Map.of("post/Signatures.java", source));
    return bindings.get(0);
  }

  private static List<ParameterDeclaration> parameters(
      String method, ProcessingEnvironment environment) {
    ExecutableElement found =
        ElementFilter.methodsIn(
                environment
                    .getElementUtils()
                    .getTypeElement("post.Signatures")
                    .getEnclosedElements())
            .stream()
            .filter(candidate -> candidate.getSimpleName().contentEquals(method))
            .findFirst()
            .orElseThrow();
    return found.getParameters().stream()
        .map(p -> new ParameterDeclaration(p.getSimpleName().toString(), p.asType()))
        .toList();
  }

  private void assertBound(
      ParameterMatch match, String event, String callback, Integer... arguments) {
    assertEquals(new Bound(match, List.of(arguments)), bind(event, callback));
  }

  private Misfit misfit(String event, String callback) {
    return assertInstanceOf(Misfit.class, bind(event, callback));
  }

  @Test
  void namesThatNobodyGaveAreNotCompared() {
    assertEquals(
        new Bound(ParameterMatch.TYPE, List.of(0, 2)),
        bind(
            "boolean email, long amount, String price",
            "boolean email, String price",
            ParameterBinderTest::withoutNames));
  }

  private static List<ParameterDeclaration> withoutNames(List<ParameterDeclaration> parameters) {
    return IntStream.range(0, parameters.size())
        .mapToObj(i -> parameters.get(i).withoutName(i))
        .toList();
  }

  @Nested
  class ByName {

    @Test
    void sameParametersFit() {
      assertBound(
          ParameterMatch.NAME, "String name, String email", "String name, String email", 0, 1);
    }

    @Test
    void swappedParametersComeOutRight() {
      assertBound(
          ParameterMatch.NAME, "String name, String email", "String email, String name", 1, 0);
    }

    @Test
    void fewerParametersAreFound() {
      assertBound(ParameterMatch.NAME, "String name, int age, String email", "String email", 2);
      assertBound(
          ParameterMatch.NAME, "String name, int age, String email", "String email, int age", 2, 1);
    }

    @Test
    void nothingIsAlwaysThere() {
      assertBound(ParameterMatch.NAME, "String name", "");
      assertBound(ParameterMatch.NAME, "", "");
    }

    @Test
    void nameCountsMoreThanType() {
      assertEquals(
          "its parameter 'name' is int, the event's 'name' is String.",
          misfit("String name, int age", "int name").reason());
    }

    @Test
    void typesOfTheSameSimpleNameAreToldInFull() {
      assertEquals(
          "its parameter 'day' is java.sql.Date, the event's 'day' is java.util.Date.",
          misfit("Date day", "java.sql.Date day").reason().replace("\n", " "));
    }

    @Test
    void someNamesWithoutACounterpartAreRefused() {
      Misfit misfit = misfit("String name, String email", "String name, String to");
      assertEquals("the event has no parameter 'to'.", misfit.reason());
      assertEquals(
          "Give the callback's parameters the names of the event's parameters that it wants.",
          misfit.action());
    }

    @Test
    void nearestNameIsSuggested() {
      assertEquals(
          "Did you mean 'email' instead of 'emial'?",
          misfit("String name, String email", "String name, String emial").action());
    }
  }

  @Nested
  class ByPosition {

    @Test
    void asManyOtherNamesFitInTheirOrder() {
      assertBound(
          ParameterMatch.POSITION, "String name, String email", "String who, String address", 0, 1);
    }

    @Test
    void typesHaveToFitInTheirOrder() {
      assertEquals(
          "its parameter 'years' is int, the event's 'name' is String.",
          misfit("String name, int age", "int years, String who").reason());
    }

    @Test
    void lostNamesFit() {
      assertBound(ParameterMatch.POSITION, "String arg0, int arg1", "String who, int years", 0, 1);
    }
  }

  @Nested
  class ByType {

    @Test
    void onlyPossibilityIsTaken() {
      assertBound(
          ParameterMatch.TYPE, "String name, int age, Locale language", "Locale whatever", 2);
      assertBound(
          ParameterMatch.TYPE, "String name, int age, Locale language", "Locale l, String s", 2, 0);
    }

    @Test
    void severalPossibilitiesAreAmbiguous() {
      Misfit misfit = misfit("String name, String email", "String mail");
      assertEquals(true, misfit.isAmbiguous());
      assertEquals("its parameters fit the event's in more than one way.", misfit.reason());
    }

    @Test
    void nearestNameIsSuggestedForAnAmbiguousOne() {
      assertEquals(
          "Give the callback's parameters the names of the event's parameters that it wants."
              + " Did you mean 'email' instead of 'emial'?",
          misfit("String name, String email", "String emial").action());
    }

    @Test
    void widerTypeMayMakeItAmbiguous() {
      assertEquals(true, misfit("String name, int age", "Object what").isAmbiguous());
      assertEquals(true, misfit("int age, long cents", "long number").isAmbiguous());
      assertBound(ParameterMatch.TYPE, "int age, long cents", "int number", 0);
    }

    @Test
    void eachArgumentIsTakenOnce() {
      assertEquals(
          false, misfit("String name, int age, int size", "String a, String b").isAmbiguous());
      assertBound(
          ParameterMatch.TYPE,
          "String name, CharSequence what, int age",
          "CharSequence a, String b",
          1,
          0);
    }

    @Test
    void noPossibilityIsNoFit() {
      Misfit misfit = misfit("String name, int age", "Locale language");
      assertEquals(false, misfit.isAmbiguous());
      assertEquals("no arguments of the event fit its parameter types.", misfit.reason());
    }
  }

  @Test
  void moreParametersThanTheEventHasAreRefused() {
    assertEquals(
        "it takes 2 parameters, the event has 1.",
        misfit("String name", "String name, String email").reason());
    assertEquals("it takes 1 parameter, the event has none.", misfit("", "String name").reason());
  }

  /** An argument can be passed to a parameter of these types. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int           | int",
        "int           | long",
        "byte          | double",
        "char          | int",
        "long          | float",
        "int           | Integer",
        "int           | Number",
        "int           | Object",
        "int           | Comparable<Integer>",
        "Integer       | int",
        "Integer       | long",
        "Character     | int",
        "String        | String",
        "String        | CharSequence",
        "String        | Object",
        "List<String>  | List<String>",
        "List<String>  | Collection<String>",
        "List<String>  | List<?>",
        "List<String>  | List<? extends CharSequence>",
        "List<Object>  | List<? super String>",
        "List<String>  | List",
        "ArrayList<String> | Iterable<String>",
        "Map<String, List<int[]>> | Map<String, List<int[]>>",
        "String[]      | String[]",
        "String[]      | Object[]",
        "String[]      | Object",
        "String[]      | String...",
        "String...     | String[]",
        "String...     | Object...",
        "int[]         | int...",
        "int[]         | Cloneable",
        "int[][]       | Object[]",
        "List<String>[] | List<String>[]",
        "List<String>[] | Collection<?>[]",
      })
  void typesFit(String event, String callback) {
    assertBound(ParameterMatch.NAME, event + " given", callback + " given", 0);
    assertBound(ParameterMatch.POSITION, event + " given", callback + " taken", 0);
  }

  /** Not without a cast, an unchecked conversion, a loss or variable arguments. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "long          | int",
        "double        | float",
        "int           | char",
        "int           | Long",
        "int           | long[]",
        "Integer       | Long",
        "Integer       | short",
        "Number        | int",
        "Object        | int",
        "boolean       | int",
        "CharSequence  | String",
        "Object        | String",
        "List<String>  | List<Object>",
        "List<Object>  | List<String>",
        "List<?>       | List<String>",
        "Collection<String> | List<String>",
        "List          | List<String>",
        "List<String>  | List<Integer>",
        "Object[]      | String[]",
        "int[]         | Integer[]",
        "int[]         | long[]",
        "int[]         | Object[]",
        "String        | String...",
        "String        | String[]",
        "String[]      | String",
      })
  void typesDoNotFit(String event, String callback) {
    assertEquals(false, misfit(event + " given", callback + " given").isAmbiguous());
  }
}
