package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.WiringModel;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What a dispatcher, or a part of it, holds: owners, and what it needs of the wiring's context. */
final class DispatcherFields {

  private final WiringModel wiring;
  private final OwnerGroups owners;
  private final Dispatch dispatch;
  private final EventModel event;
  private final DispatchNames names;
  private final ContextFields context;

  DispatcherFields(WiringModel wiring, OwnerGroups owners, Dispatch dispatch, DispatchNames names) {
    this.wiring = wiring;
    this.owners = owners;
    this.dispatch = dispatch;
    this.event = dispatch.event();
    this.names = names;
    this.context = new ContextFields(wiring);
  }

  /** Whether some of the calls need no object. */
  boolean isStatic(List<CallModel> calls) {
    return receivers(calls).isEmpty() && !reports(calls);
  }

  /** What the constructor of a part with some of the calls is given. */
  CodeBlock argumentsFor(List<CallModel> calls) {
    return owners.arguments(receivers(calls), reports(calls));
  }

  /**
   * Adds fields and a constructor for some of the calls; a private one where it needs nothing.
   *
   * @param isWhole whether these are all calls, and the class is the dispatcher itself
   */
  void addTo(
      TypeSpec.Builder holder, List<CallModel> calls, boolean isWhole, CodeBlock registration) {
    boolean usesContext = isWhole ? wiring.usesContext(event) : reports(calls);
    List<OwnerModel> receivers = isWhole ? wiring.receivers(event) : receivers(calls);
    if (receivers.isEmpty() && !usesContext) {
      holder.addMethod(GeneratedTypes.privateConstructor());
      return;
    }
    MethodSpec.Builder constructor = constructor(receivers, usesContext);
    for (OwnerModel receiver : receivers) {
      holder.addField(receiver.type(), receiver.name(), Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("this.$N = $L", receiver.name(), owners.value(receiver));
    }
    if (isWhole) {
      addShared(holder, constructor);
    } else if (usesContext) {
      addErrors(holder, constructor);
    }
    holder.addMethod(constructor.addCode(registration).build());
  }

  /** Adds fields and the constructor of a dispatcher whose calls stand in parts. */
  void addWithParts(TypeSpec.Builder dispatcher, CodeBlock construction) {
    if (wiring.isStatic(event)) {
      dispatcher.addMethod(GeneratedTypes.privateConstructor());
      return;
    }
    MethodSpec.Builder constructor =
        constructor(wiring.receivers(event), wiring.usesContext(event));
    if (event.callsBesideParts()) {
      dispatch.around().ifPresent(around -> addAround(dispatcher, constructor, around));
    }
    addShared(dispatcher, constructor);
    dispatcher.addMethod(constructor.addCode(construction).build());
  }

  private void addAround(
      TypeSpec.Builder dispatcher, MethodSpec.Builder constructor, OwnerModel around) {
    dispatcher.addField(around.type(), around.name(), Modifier.PRIVATE, Modifier.FINAL);
    constructor.addStatement("this.$N = $L", around.name(), owners.value(around));
  }

  private MethodSpec.Builder constructor(List<OwnerModel> receivers, boolean usesContext) {
    return MethodSpec.constructorBuilder().addParameters(owners.parameters(receivers, usesContext));
  }

  private List<OwnerModel> receivers(List<CallModel> calls) {
    return Stream.concat(CallModel.receivers(calls).stream(), dispatch.around().stream())
        .distinct()
        .toList();
  }

  private boolean reports(List<CallModel> calls) {
    return dispatch.policy().isReported() && !calls.isEmpty();
  }

  private void addShared(TypeSpec.Builder holder, MethodSpec.Builder constructor) {
    for (OwnerModel owner : event.attachables()) {
      TypeName list = RuntimeTypes.attachmentList(owner.type());
      add(holder, constructor, list, owner.attachmentsName(), context.attachments(owner));
    }
    if (event.delivery().isOpen()) {
      TypeName list = RuntimeTypes.listenerList(event.contract());
      add(holder, constructor, list, names.listeners, context.listeners(event));
    }
    if (event.isReported()) {
      addErrors(holder, constructor);
    }
    if (dispatch.isRecorded()) {
      add(holder, constructor, wiring.recorder(event), names.recorder, context.recorder(event));
    }
    if (event.isSticky()) {
      add(holder, constructor, ClassName.OBJECT, names.lock, context.lock());
    }
  }

  private void addErrors(TypeSpec.Builder holder, MethodSpec.Builder constructor) {
    add(holder, constructor, RuntimeTypes.ERROR_REPORTS, names.errors, context.errors());
  }

  private void add(
      TypeSpec.Builder holder,
      MethodSpec.Builder constructor,
      TypeName type,
      String name,
      CodeBlock path) {
    holder.addField(type, name, Modifier.PRIVATE, Modifier.FINAL);
    constructor.addStatement("this.$N = $N.$L", name, owners.context(), path);
  }

  /** The parameters of the dispatcher's constructor. */
  static List<ParameterSpec> parameters(WiringModel wiring, OwnerGroups owners, EventModel event) {
    return owners.parameters(wiring.receivers(event), wiring.usesContext(event));
  }
}
