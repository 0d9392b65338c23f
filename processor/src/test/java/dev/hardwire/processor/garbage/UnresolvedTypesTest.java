package dev.hardwire.processor.garbage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each type that a program mentions does not exist, one at a time: the compiler tells of it, and
 * Hardwire adds nothing.
 */
final class UnresolvedTypesTest {

  private static final int COUNT = 100;

  /**
   * Without an annotation or a module a program is another one, of which there is more to say:
   * javac 17 does not show annotations that it can't find.
   */
  private static final Pattern MODULES =
      Pattern.compile(
          "Attachable|Callback|CallbackModule|Event|EventWiring|Fold|InheritCallbacks|Sender|Lamps"
              + "|\\w+(Events|Module)");

  @ParameterizedTest
  @ValueSource(strings = {"--should-stop=ifError=INIT", MemoryCompiler.GO_ON})
  void missingTypeIsToldByTheCompilerAlone(String option) {
    try (MemoryCompiler javac = new MemoryCompiler()) {
      List<Change> changes =
          Sample.all(javac).stream()
              .flatMap(
                  sample ->
                      Change.each(
                          sample, Token::typesIn, (token, it) -> token.replaced(it, "Missing")))
              .toList();
      assertEquals(
          List.of(),
          Budget.of(changes, COUNT).stream()
              .flatMap(change -> change.named(faults(javac, change, option)))
              .toList());
    }
  }

  /** Other errors of the compiler follow from the missing type alone, as in any program. */
  private static boolean isAboutGenerated(Message error, Verdict verdict) {
    return error.isInGenerated()
        || verdict.generatedSources().stream()
            .map(source -> source.getName().replaceAll(".*/|\\.java$", ""))
            .anyMatch(error.text()::contains);
  }

  private static List<String> faults(MemoryCompiler javac, Change change, String option) {
    List<MemoryFile> earlier = change.sample().earlier();
    Verdict verdict = javac.compile(change.sources(), earlier, option);
    List<String> faults = new ArrayList<>(verdict.faults());
    if (verdict.succeeded()) {
      if (javac.compilePlainly(change.sources(), earlier, option).errors().stream()
          .anyMatch(error -> error.text().contains("Missing"))) {
        faults.add("nobody misses it");
      }
      return faults; // it was the name of a parameter
    }
    if (!MODULES.matcher(change.token().text()).matches()) {
      Verdict plain = javac.compilePlainly(change.sources(), earlier, option);
      verdict.errors().stream()
          .filter(error -> plain.errors().stream().noneMatch(error::isAtPlaceOf))
          .filter(error -> !"UnresolvedType".equals(error.code())) // names the missing class
          .filter(error -> error.code() != null || isAboutGenerated(error, verdict))
          .forEach(error -> faults.add("consequence: " + error));
    }
    return faults;
  }
}
