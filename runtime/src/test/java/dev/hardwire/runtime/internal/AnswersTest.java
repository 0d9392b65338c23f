package dev.hardwire.runtime.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswersTest {

  @Test
  void answerIsHandedOn() {
    String answer = new String("yes");
    assertSame(answer, Answers.notNull(answer, "vote_cast", "Votes.count"));
  }

  @Test
  void missingAnswerNamesEventAndCallback() {
    NullPointerException failure =
        assertThrows(
            NullPointerException.class,
            () -> Answers.<String>notNull(null, "vote_cast", "Votes.count"));
    assertEquals("Votes.count answered null to event 'vote_cast'", failure.getMessage());
  }

  @Test
  void listOfAnswersIsHandedOn() {
    List<String> answers = List.of("yes", "no");
    assertSame(answers, Answers.elements(answers, "vote_cast", "listener"));
  }

  @Test
  void listWithAMissingAnswerNamesEventAndCallback() {
    List<@Nullable String> answers = Arrays.asList("yes", null);
    NullPointerException failure =
        assertThrows(
            NullPointerException.class, () -> Answers.elements(answers, "vote_cast", "listener"));
    assertEquals("listener answered null to event 'vote_cast'", failure.getMessage());
  }

  @Test
  void optionalAnswerIsWidened() {
    Optional<Integer> answer = Optional.of(7);
    Optional<Number> widened = Answers.widened(answer);
    assertSame(answer, widened);
    assertEquals(7, widened.orElseThrow());
  }
}
