package dev.hardwire.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Where the context of a wiring keeps what its events share: in fields of its own, or, where these
 * are many, in those of several parts.
 */
final class ContextFields {

  static final String ERRORS = "errors";
  static final String IN_FLIGHT = "inFlight";
  static final String LOCK = "lock";
  static final String RECORDINGS = "recordings";

  private final WiringModel wiring;
  private final List<List<FieldSpec>> groups;
  private final Map<String, Integer> groupOf = new HashMap<>();

  ContextFields(WiringModel wiring) {
    this.wiring = wiring;
    this.groups = Shards.of(fields(), Shards.EVENTS);
    for (int group = 0; group < groups.size(); group++) {
      for (FieldSpec field : groups.get(group)) {
        groupOf.put(field.name(), group);
      }
    }
  }

  private List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    Set<OwnerModel> stuck = new HashSet<>();
    for (EventModel event : events()) {
      if (event.isSticky()) {
        stuck.addAll(event.attachables());
      }
    }
    for (OwnerModel owner : wiring.attachables()) {
      CodeBlock lock = CodeBlock.of(stuck.contains(owner) ? LOCK : "");
      fields.add(field(RuntimeTypes.attachmentList(owner.type()), owner.attachmentsName(), lock));
    }
    for (EventModel event : events()) {
      if (event.delivery().isOpen()) {
        CodeBlock lock = CodeBlock.of(event.isSticky() ? LOCK : "");
        fields.add(
            field(RuntimeTypes.listenerList(event.contract()), event.name().listenersName(), lock));
      }
      if (wiring.hasRecorders()) {
        fields.add(
            field(wiring.recorder(event), event.name().recorderName(), CodeBlock.of(RECORDINGS)));
      }
    }
    return fields;
  }

  private static FieldSpec field(TypeName type, String name, CodeBlock argument) {
    return FieldSpec.builder(type, name, Modifier.FINAL)
        .initializer("$L", RuntimeTypes.created(type, argument))
        .build();
  }

  private List<EventModel> events() {
    return wiring.events().stream().filter(event -> !event.isBroken()).toList();
  }

  /** Whether an event shares a lock with what arrives. */
  boolean hasLock() {
    return events().stream().anyMatch(EventModel::isSticky);
  }

  boolean isFlat() {
    return groups.size() <= 1;
  }

  List<List<FieldSpec>> groups() {
    return groups;
  }

  com.palantir.javapoet.ClassName part(int group) {
    return GeneratedNames.numbered(wiring.context(), group + 1);
  }

  static String partName(int group) {
    return "part" + (group + 1);
  }

  /** The path from the context to the attached instances of an owner. */
  CodeBlock attachments(OwnerModel owner) {
    return path(owner.attachmentsName());
  }

  /** The path from the context to the listeners of an event. */
  CodeBlock listeners(EventModel event) {
    return path(event.name().listenersName());
  }

  /** The path from the context to the recorder of an event. */
  CodeBlock recorder(EventModel event) {
    return path(event.name().recorderName());
  }

  CodeBlock errors() {
    return CodeBlock.of(ERRORS);
  }

  CodeBlock inFlight() {
    return CodeBlock.of(IN_FLIGHT);
  }

  CodeBlock lock() {
    return CodeBlock.of(LOCK);
  }

  private CodeBlock path(String field) {
    return isFlat()
        ? CodeBlock.of("$N", field)
        : CodeBlock.of("$N.$N", partName(groupOf.getOrDefault(field, 0)), field);
  }
}
