package dev.hardwire.processor.manifest;

import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.model.AnswerModel;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.DeliveryModel;
import dev.hardwire.processor.model.DeliveryModel.Policy;
import dev.hardwire.processor.model.FireMethod;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.model.ParameterModel;
import java.util.List;

/** What a manifest tells of a contract. */
final class ContractMembers {

  private ContractMembers() {}

  static void add(JsonText json, ContractModel contract) {
    FireMethod fire = contract.fire();
    json.object("signature", signature -> signature(signature, fire));
    json.object("answer", answer -> answer(answer, fire));
    json.object("delivery", delivery -> delivery(delivery, contract.delivery(), fire));
    if (contract.hasPublisher()) {
      json.add("publisher", GeneratedNames.publisher(contract.type()).canonicalName());
    }
  }

  private static void signature(JsonText json, FireMethod fire) {
    json.add("method", fire.name());
    parameters(json, fire.parameters());
    json.add("returns", fire.answer().returned().toString());
    json.add("exceptions", fire.thrownTypes().stream().map(TypeName::toString).sorted().toList());
  }

  static void parameters(JsonText json, List<ParameterModel> parameters) {
    if (!parameters.isEmpty()) {
      json.objects(
          "parameters",
          parameters,
          (each, parameter) -> {
            each.add("name", parameter.name());
            each.add("type", parameter.type().toString());
          });
    }
  }

  private static void answer(JsonText json, FireMethod fire) {
    AnswerModel answer = fire.answer();
    json.add("kind", answer.kind());
    json.add("future", answer.isFuture());
    if (answer.fold() >= 0) {
      json.add("fold", fire.parameters().get(answer.fold()).name());
    }
  }

  private static void delivery(JsonText json, DeliveryModel delivery, FireMethod fire) {
    json.add("onError", delivery.policy().name());
    if (delivery.policy() == Policy.EVICT) {
      json.add("evictAfter", delivery.evictAfter());
    }
    json.add("whenUnheard", delivery.whenUnheard().name());
    json.add("open", delivery.isOpen());
    json.add("sticky", delivery.isSticky());
    json.add(
        "sender", delivery.sender().map(sender -> fire.parameters().get(sender.index()).name()));
    json.add("metadata", delivery.metadata());
  }
}
