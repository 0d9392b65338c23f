package dev.hardwire.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.UniqueNames;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Where a wiring keeps what makes deliveries, and the events that store them. */
final class DurableFields {

  private final WiringModel wiring;
  private final OwnerGroups owners;
  private final List<EventModel> events;

  DurableFields(WiringModel wiring, OwnerGroups owners) {
    this.wiring = wiring;
    this.owners = owners;
    this.events = wiring.events().stream().filter(EventModel::isDurable).toList();
  }

  /** Adds the fields to a wiring, and to its constructor what makes their values. */
  void addTo(TypeSpec.Builder type, MethodSpec.Builder constructor) {
    wiring.store().ifPresent(store -> addTo(type, constructor, store));
  }

  private void addTo(TypeSpec.Builder type, MethodSpec.Builder constructor, OwnerModel store) {
    Map<EventModel, String> declared = new LinkedHashMap<>();
    UniqueNames names = new UniqueNames();
    owners.parameters(wiring.owners(), true).forEach(parameter -> names.take(parameter.name()));
    for (EventModel event : events) {
      String name = names.take(event.name().accessorName() + "Event");
      declared.put(event, name);
      constructor.addStatement(
          "$T $N =$W$T.$N($L)",
          DurableGenerator.eventType(wiring, event),
          name,
          wiring.durable(event),
          DurableGenerator.EVENT,
          owners.arguments(wiring.durableReceivers(event)));
    }
    type.addField(
        FieldSpec.builder(RuntimeTypes.DURABLE_WIRING, owners.deliveries())
            .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
            .build());
    constructor.addStatement("this.$N =$W$L", owners.deliveries(), started(store, declared));
    declared.forEach((event, name) -> add(type, constructor, event, name));
  }

  private CodeBlock started(OwnerModel store, Map<EventModel, String> declared) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(
        CodeBlock.of(
            "$S",
            wiring.remote().isPresent()
                ? wiring.type().canonicalName()
                : wiring.type().simpleName()));
    arguments.add(owners.value(store));
    wiring.remote().ifPresent(remote -> arguments.add(owners.value(remote)));
    arguments.add(CodeBlock.of("$N.$N", owners.context(), ContextFields.ERRORS));
    arguments.add(CodeBlock.of("$T.class.getClassLoader()", wiring.type()));
    declared.values().forEach(name -> arguments.add(CodeBlock.of("$N", name)));
    return CodeBlock.of(
        "$T.open($L)",
        wiring.remote().isPresent() ? RuntimeTypes.REMOTE_WIRING : RuntimeTypes.DURABLE_WIRING,
        arguments.stream().collect(Calls.LIST));
  }

  private void add(
      TypeSpec.Builder type, MethodSpec.Builder constructor, EventModel event, String declared) {
    String field = event.name().accessorName();
    type.addField(wiring.durable(event), field, Modifier.PRIVATE, Modifier.FINAL);
    constructor.addStatement(
        "this.$N =$Wnew $T($L,$W$N,$Wthis.$N.outlet())",
        field,
        wiring.durable(event),
        direct(event),
        declared,
        owners.deliveries());
  }

  private CodeBlock direct(EventModel event) {
    return wiring.isStatic(event)
        ? CodeBlock.of("$T.$N", wiring.dispatcher(event), DispatcherGenerator.CONTRACT)
        : CodeBlock.of(
            "new $T($L)",
            wiring.dispatcher(event),
            owners.arguments(wiring.receivers(event), wiring.usesContext(event)));
  }
}
