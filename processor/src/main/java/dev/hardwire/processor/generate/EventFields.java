package dev.hardwire.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Where a wiring keeps the dispatchers that need owners: in fields of its own, or, where one
 * constructor could not build them all, in the fields of several classes.
 */
final class EventFields {

  private static final String EVENTS = "events";

  private final WiringModel wiring;
  private final OwnerGroups owners;
  private final DurableFields durable;
  private final EventGroups groups;

  EventFields(WiringModel wiring, OwnerGroups owners) {
    this.wiring = wiring;
    this.owners = owners;
    this.durable = new DurableFields(wiring, owners);
    this.groups =
        new EventGroups(
            GeneratedNames.partOfWiring(wiring.annotated(), "Events"),
            wiring.events().stream()
                .filter(event -> !event.isBroken() && !event.isDurable())
                .filter(event -> !wiring.isStatic(event))
                .toList(),
            this::bytes);
  }

  /** A dispatcher is made and kept (11 bytes); each of its parameters is loaded (2 bytes). */
  private int bytes(EventModel event) {
    return 11 + 2 * DispatcherFields.parameters(wiring, owners, event).size();
  }

  /** Adds the fields and the constructor to the wiring. */
  void addTo(TypeSpec.Builder type) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addParameters(owners.parameters(wiring.owners(), wiring.hasContext()));
    if (!owners.areConnectedByBuilder()) {
      constructor.addModifiers(Modifier.PRIVATE);
    }
    if (wiring.hasContext()) {
      type.addField(wiring.context(), owners.context(), Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("this.$N = $N", owners.context(), owners.context());
    }
    for (int i = 0; i < groups.count(); i++) {
      if (groups.isFlat()) {
        addDispatchers(type, constructor, groups.events(i), Modifier.PRIVATE);
      } else {
        String field = groups.instance(EVENTS, i);
        type.addField(groups.type(i), field, Modifier.PRIVATE, Modifier.FINAL);
        constructor.addStatement(
            "this.$N = new $T($L)",
            field,
            groups.type(i),
            owners.arguments(receivers(groups.events(i)), usesContext(groups.events(i))));
      }
    }
    durable.addTo(type, constructor);
    type.addMethod(constructor.build());
  }

  /** The classes with the fields, where the wiring does not have them itself. */
  List<TypeSpec> groups() {
    List<TypeSpec> types = new ArrayList<>();
    for (int i = 0; !groups.isFlat() && i < groups.count(); i++) {
      TypeSpec.Builder type =
          GeneratedTypes.finalClass(groups.type(i), WiringGenerator.PROCESSOR, false)
              .addJavadoc("Holds some of the events of {@link $T}.\n", wiring.type());
      MethodSpec.Builder constructor =
          MethodSpec.constructorBuilder()
              .addParameters(
                  owners.parameters(receivers(groups.events(i)), usesContext(groups.events(i))));
      addDispatchers(type, constructor, groups.events(i));
      types.add(type.addMethod(constructor.build()).build());
    }
    return types;
  }

  /** The statement that returns the contract of an event. */
  CodeBlock accessorBody(EventModel event) {
    if (event.isBroken()) {
      return GeneratedTypes.notGenerated();
    }
    if (event.isDurable()) {
      return CodeBlock.of("return $N", event.name().accessorName());
    }
    if (wiring.isStatic(event)) {
      return CodeBlock.of("return $T.$N", wiring.dispatcher(event), DispatcherGenerator.CONTRACT);
    }
    String field = event.name().accessorName();
    return groups.isFlat()
        ? CodeBlock.of("return $N", field)
        : CodeBlock.of(
            "return $N.$N", groups.instance(EVENTS, groups.groupOf(event).orElseThrow()), field);
  }

  private void addDispatchers(
      TypeSpec.Builder type,
      MethodSpec.Builder constructor,
      List<EventModel> events,
      Modifier... access) {
    for (EventModel event : events) {
      String field = event.name().accessorName();
      type.addField(
          FieldSpec.builder(event.contract().type(), field, access)
              .addModifiers(Modifier.FINAL)
              .build());
      constructor.addStatement(
          "this.$N = new $T($L)",
          field,
          wiring.dispatcher(event),
          owners.arguments(wiring.receivers(event), wiring.usesContext(event)));
    }
  }

  private Set<OwnerModel> receivers(List<EventModel> events) {
    Set<OwnerModel> receivers = new LinkedHashSet<>();
    events.forEach(event -> receivers.addAll(wiring.receivers(event)));
    return receivers;
  }

  private boolean usesContext(List<EventModel> events) {
    return events.stream().anyMatch(wiring::usesContext);
  }
}
