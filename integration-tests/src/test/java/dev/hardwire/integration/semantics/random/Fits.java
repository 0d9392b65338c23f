package dev.hardwire.integration.semantics.random;

import dev.hardwire.integration.semantics.program.Answering;
import dev.hardwire.integration.semantics.program.CallbackSpec;
import dev.hardwire.integration.semantics.program.CallbackSpec.Returned;
import dev.hardwire.integration.semantics.program.EventSpec;
import dev.hardwire.integration.semantics.program.Type;
import dev.hardwire.integration.semantics.reference.Binding;

/** Whether a callback may listen to an event. */
final class Fits {

  private Fits() {}

  static boolean fits(CallbackSpec callback, EventSpec event) {
    return event.answering() != Answering.ONE
        && Binding.of(event.parameters(), callback.parameters()).isPresent()
        && callback
            .when()
            .map(when -> Binding.of(event.parameters(), when.parameters()).isPresent())
            .orElse(true)
        && event.exceptions().containsAll(callback.exceptions())
        && fits(callback.returned(), event);
  }

  static boolean isByName(CallbackSpec callback, EventSpec event) {
    return Binding.of(event.parameters(), callback.parameters())
        .map(binding -> binding.by() == Binding.By.NAME)
        .orElse(false);
  }

  private static boolean fits(Returned returned, EventSpec event) {
    if (event.answering() == Answering.VOID) {
      return true;
    }
    if (returned.isOptional() && event.answering() != Answering.OPTIONAL) {
      return false;
    }
    boolean isExact =
        event.answering() != Answering.LIST && event.answering() != Answering.OPTIONAL;
    return returned
        .type()
        .map(type -> isExact ? type == event.answer() : isAnswer(type, event.answer()))
        .orElse(false);
  }

  private static boolean isAnswer(Type type, Type answer) {
    return type == answer || (type == Type.STRING && answer == Type.CHARS);
  }
}
