package dev.hardwire.processor.garbage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each type that a program mentions does not exist, one at a time: the compile fails, by messages
 * in the user's sources alone. What depends on the type may have messages of its own.
 */
final class UnresolvedTypesTest {

  private static final int COUNT = 100;

  @ParameterizedTest
  @ValueSource(strings = {"--should-stop=ifError=INIT", MemoryCompiler.GO_ON})
  void missingTypeIsTold(String option) {
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

  private static List<String> faults(MemoryCompiler javac, Change change, String option) {
    List<MemoryFile> earlier = change.sample().earlier();
    Verdict verdict = javac.compile(change.sources(), earlier, option);
    List<String> faults = new ArrayList<>(verdict.faults());
    if (verdict.succeeded()) {
      faults.add("nobody misses it");
    }
    return faults;
  }
}
