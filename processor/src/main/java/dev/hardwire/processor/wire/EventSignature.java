package dev.hardwire.processor.wire;

import dev.hardwire.processor.check.Stages;
import dev.hardwire.processor.read.AnswerDeclaration;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.ParameterDeclaration;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * What callbacks are fitted to.
 *
 * @param event the name of the event
 * @param parameters the event's parameters
 * @param contract its contract, where it has one
 */
record EventSignature(
    String event, List<ParameterDeclaration> parameters, Optional<EventContract> contract) {

  EventSignature {
    parameters = List.copyOf(parameters);
  }

  static EventSignature of(EventContract contract) {
    return new EventSignature(contract.event(), contract.parameters(), Optional.of(contract));
  }

  /** That of an event without a contract. */
  static EventSignature inferred(String event, Callback longest) {
    return new EventSignature(event, longest.eventParameters(), Optional.empty());
  }

  /** Whether a name is that of a parameter, if it is one at all. */
  boolean has(String key) {
    return key.isEmpty() || parameters.stream().anyMatch(p -> p.name().equals(key));
  }

  /** The types of the parameters. */
  List<TypeMirror> types() {
    return parameters.stream().map(ParameterDeclaration::type).toList();
  }

  /** What the publisher expects to be thrown. */
  List<TypeMirror> thrownTypes() {
    return contract.map(EventContract::thrownTypes).orElse(List.of());
  }

  /**
   * Whether a callback runs on another thread, is stored, or hands back a stage that is waited for.
   */
  boolean callsLater(Callback callback) {
    return callback.async().isHandedOver()
        || callback.async().isDurable()
        || (answer().filter(AnswerDeclaration::isFuture).isPresent()
            && Stages.isStage(callback.returnType()));
  }

  /** Whether it can be told without a contract at hand when a callback is called. */
  boolean knowsWhen(Callback callback) {
    return contract.isPresent()
        || callback.async().isHandedOver()
        || callback.async().isDurable()
        || !Stages.isStage(callback.returnType());
  }

  /** What becomes of answers; absent where there is no contract, or no telling. */
  Optional<AnswerDeclaration> answer() {
    return contract.flatMap(EventContract::answer);
  }
}
