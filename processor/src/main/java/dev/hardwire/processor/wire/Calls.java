package dev.hardwire.processor.wire;

import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.model.CallbackCall;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/**
 * The ways to call a callback or condition.
 *
 * @param direct the method itself, where it can be seen
 * @param throughAccessor the public method that reaches it
 * @param method the method itself, to see whether it can be seen
 */
record Calls(
    Optional<CallbackCall> direct,
    Optional<CallbackCall> throughAccessor,
    Optional<ExecutableElement> method) {

  /** A method of another compilation that can be seen. */
  static Calls direct(CallbackCall call, ExecutableElement method) {
    return new Calls(Optional.of(call), Optional.empty(), Optional.of(method));
  }

  /** A method of another compilation that its module's index reaches. */
  static Calls throughIndex(CallbackCall call) {
    return new Calls(Optional.empty(), Optional.of(call), Optional.empty());
  }

  /** A callback that can't be called. */
  static Calls none() {
    return new Calls(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The shortest way from some place. */
  CallbackCall from(Viewpoint viewpoint) {
    return (isDirectFrom(viewpoint) ? direct : throughAccessor).orElseThrow();
  }

  /** Whether the method itself can be called from some place. */
  boolean isDirectFrom(Viewpoint viewpoint) {
    return throughAccessor.isEmpty() || method.filter(viewpoint::sees).isPresent();
  }
}
