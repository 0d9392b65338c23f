package dev.hardwire.processor.wire;

import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.RemoteModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A call of a callback with what it was made from.
 *
 * @param listener the callback
 * @param fit how it takes the event
 * @param model the call
 */
record PlannedCall(Listener listener, Fit fit, CallModel model) {

  /** An event with its calls. */
  static EventModel event(ContractModel contract, List<PlannedCall> calls, RemoteModel remote) {
    Map<Boolean, List<CallModel>> byDurability =
        calls.stream()
            .map(PlannedCall::model)
            .collect(Collectors.partitioningBy(call -> call.durable().isPresent()));
    return new EventModel(
        contract,
        byDurability.getOrDefault(false, List.of()),
        byDurability.getOrDefault(true, List.of()),
        remote,
        false);
  }
}
