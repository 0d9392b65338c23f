package dev.hardwire.integration.semantics.reference;

import dev.hardwire.integration.semantics.program.EventSpec;
import dev.hardwire.integration.semantics.program.Parameter;
import dev.hardwire.integration.semantics.trace.TraceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers to one fire, as they combine. */
final class Answers {

  private final EventSpec event;
  private final List<@Nullable Object> arguments;
  private final List<Object> list = new ArrayList<>();
  private boolean isVetoed;
  private Optional<?> optional = Optional.empty();
  private @Nullable Object one;

  Answers(EventSpec event, List<@Nullable Object> arguments) {
    this.event = event;
    this.arguments = new ArrayList<>(arguments);
  }

  /** What the next one is called with. */
  List<@Nullable Object> arguments() {
    return Collections.unmodifiableList(new ArrayList<>(arguments));
  }

  /** The answer to the publisher. */
  @Nullable Object combined() {
    return switch (event.answering()) {
      case VOID -> TraceText.NOTHING;
      case VETO -> !isVetoed;
      case LIST -> list;
      case OPTIONAL -> optional;
      case ONE -> one;
      case FOLD -> arguments.get(foldIndex());
    };
  }

  /** Takes an answer that is not null; tells whether it is the last one. */
  boolean take(Object answer) {
    switch (event.answering()) {
      case VOID -> {}
      case VETO -> isVetoed = answer.equals(false);
      case LIST -> list.addAll(answer instanceof List<?> several ? several : List.of(answer));
      case OPTIONAL -> optional = answer instanceof Optional<?> given ? given : Optional.of(answer);
      case ONE -> one = answer;
      case FOLD -> arguments.set(foldIndex(), answer);
    }
    return isVetoed || optional.isPresent();
  }

  private int foldIndex() {
    return event.indexOf(Parameter.Role.FOLD).orElseThrow();
  }
}
