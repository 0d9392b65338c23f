package dev.hardwire.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import dev.hardwire.processor.model.ArgumentModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.PayloadModel;
import dev.hardwire.processor.model.UniqueNames;
import java.util.List;

/** The names of variables where durable callbacks are called, beside those of owners. */
final class DurableNames {

  private final PayloadModel stored;

  final String payload;
  final String delivery;
  final String info;
  final String token;
  final String failure;
  final String metadata;

  DurableNames(EventModel event, PayloadModel stored, List<ParameterSpec> owners) {
    this.stored = stored;
    UniqueNames names = new UniqueNames();
    Locals.namesIn(event.durable(), event.contract()).forEach(names::take);
    owners.forEach(owner -> names.take(owner.name()));
    this.payload = names.take("payload");
    this.delivery = names.take("delivery");
    this.info = names.take("info");
    this.token = names.take("token");
    this.failure = names.take("failure");
    this.metadata = names.take("METADATA");
  }

  /** What is passed on of what was stored. */
  CodeBlock argument(ArgumentModel argument) {
    CodeBlock value =
        argument.isInfo()
            ? CodeBlock.of("$N", info)
            : argument.isDelivery() ? CodeBlock.of("$N", delivery) : component(argument.index());
    return argument.cast().map(type -> CodeBlock.of("($T) $L", type, value)).orElse(value);
  }

  /** One of the event's arguments. */
  CodeBlock component(int index) {
    return CodeBlock.of("$N.$N()", payload, stored.names().get(index));
  }
}
