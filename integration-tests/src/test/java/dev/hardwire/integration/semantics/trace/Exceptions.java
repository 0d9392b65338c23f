package dev.hardwire.integration.semantics.trace;

import dev.hardwire.runtime.CallbackException;
import dev.hardwire.runtime.CallbackFailure;
import dev.hardwire.runtime.UnheardEventException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Describes exceptions that were thrown, and doubts those that contradict themselves. */
final class Exceptions {

  private final UnaryOperator<Object> labels;

  Exceptions(UnaryOperator<Object> labels) {
    this.labels = labels;
  }

  String text(Throwable thrown) {
    return TraceText.withSuppressed(
        alone(thrown), Arrays.stream(thrown.getSuppressed()).map(this::text).toList());
  }

  String text(CallbackFailure failure) {
    return TraceText.failure(
        failure.event(),
        failure.callback(),
        text(failure.cause()),
        failure.arguments(),
        failure.receiver().map(labels));
  }

  private String alone(Throwable thrown) {
    if (thrown instanceof CallbackException collected) {
      List<String> failures = collected.failures().stream().map(this::text).toList();
      return TraceText.callbackException(collected.event(), failures) + doubts(collected);
    }
    if (thrown instanceof UnheardEventException unheard) {
      return "UnheardEventException(" + unheard.event() + ")";
    }
    return TraceText.exception(thrown.getClass().getSimpleName(), thrown.getMessage());
  }

  /** The cause is the first failure's, and the message names event and callbacks. */
  private static String doubts(CallbackException collected) {
    List<String> doubts = new ArrayList<>();
    CallbackFailure first = collected.failures().get(0);
    if (collected.getCause() != first.cause()) {
      doubts.add("another cause: " + collected.getCause());
    }
    String message = String.valueOf(collected.getMessage());
    if (!message.contains(collected.event()) || !message.contains(first.callback())) {
      doubts.add("message: " + message);
    }
    return doubts.isEmpty() ? "" : doubts.toString();
  }
}
