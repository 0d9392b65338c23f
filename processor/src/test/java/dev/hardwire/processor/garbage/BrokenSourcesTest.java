package dev.hardwire.processor.garbage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Sources that end in the middle, as in an editor, or lack a word: whatever is left of them, no
 * processor fails over it, nothing that is generated is wrong, and no callback is lost in silence.
 */
final class BrokenSourcesTest {

  private static final int COUNT = 60;

  private static final MemoryCompiler JAVAC = new MemoryCompiler();

  @AfterAll
  static void close() {
    JAVAC.close();
  }

  @Test
  void sourceEndsAnywhere() {
    assertNoFaults(Token::cut);
  }

  /** javac calls no processor where brackets are missing. */
  @Test
  void sourceEndsAnywhereButItsBracketsAreClosed() {
    assertNoFaults(Token::cutAndClosed);
  }

  @Test
  void anyWordIsMissing() {
    assertNoFaults((token, source) -> token.replaced(source, " "));
  }

  @Test
  void anyWordStandsTwice() {
    assertNoFaults((token, source) -> token.replaced(source, token.text() + " " + token.text()));
  }

  private static void assertNoFaults(BiFunction<Token, String, String> change) {
    List<Change> changes =
        Sample.all(JAVAC).stream()
            .flatMap(sample -> Change.each(sample, Token::in, change))
            .toList();
    assertEquals(
        List.of(),
        Budget.of(changes, COUNT).stream()
            .flatMap(changed -> changed.named(faults(changed)))
            .toList());
  }

  private static List<String> faults(Change change) {
    Verdict verdict =
        JAVAC.compile(change.sources(), change.sample().earlier(), MemoryCompiler.GO_ON);
    if (verdict.isMistakeOfTheCompiler()) {
      return List.of();
    }
    List<String> faults = new ArrayList<>(verdict.faults());
    if (verdict.succeeded()) {
      faults.addAll(Callbacks.lostBy(verdict, change.sources().values()));
    }
    return faults;
  }
}
