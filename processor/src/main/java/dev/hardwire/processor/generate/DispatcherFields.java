package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.DeliveryModel.Unheard;
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
  private final AsyncCode async;

  DispatcherFields(WiringModel wiring, OwnerGroups owners, Dispatch dispatch, DispatchNames names) {
    this.wiring = wiring;
    this.owners = owners;
    this.dispatch = dispatch;
    this.event = dispatch.event();
    this.names = names;
    this.context = new ContextFields(wiring);
    this.async = new AsyncCode(dispatch, names);
  }

  /** Whether some of the calls need no object. */
  boolean isStatic(List<CallModel> calls) {
    return receivers(calls).isEmpty() && !usesContext(calls);
  }

  /** What the constructor of a part with some of the calls is given. */
  CodeBlock argumentsFor(List<CallModel> calls) {
    return owners.arguments(parameters(calls), usesContext(calls));
  }

  /**
   * Adds fields and a constructor for some of the calls; a private one where it needs nothing.
   *
   * @param isWhole whether these are all calls, and the class is the dispatcher itself
   */
  void addTo(
      TypeSpec.Builder holder, List<CallModel> calls, boolean isWhole, CodeBlock registration) {
    boolean usesContext = isWhole ? wiring.usesContext(event) : usesContext(calls);
    List<OwnerModel> parameters = isWhole ? wiring.receivers(event) : parameters(calls);
    if (parameters.isEmpty() && !usesContext) {
      holder.addMethod(GeneratedTypes.privateConstructor());
      return;
    }
    MethodSpec.Builder constructor = constructor(parameters, usesContext);
    List<OwnerModel> executors = CallModel.executors(calls);
    for (OwnerModel parameter : parameters) {
      if (!executors.contains(parameter)) {
        addOwner(holder, constructor, parameter);
      }
    }
    if (isWhole) {
      addShared(holder, constructor);
    } else if (reports(calls)) {
      addErrors(holder, constructor);
    }
    addCallbacks(holder, constructor, calls, isWhole && event.delivery().isOpen());
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
      dispatch.around().ifPresent(around -> addOwner(dispatcher, constructor, around));
    }
    addShared(dispatcher, constructor);
    addCallbacks(dispatcher, constructor, callsBesideParts(), event.delivery().isOpen());
    dispatcher.addMethod(constructor.addCode(construction).build());
  }

  /** The calls that a dispatcher makes beside its parts: those of who arrives late. */
  private List<CallModel> callsBesideParts() {
    return event.isSticky()
        ? dispatch.calls().stream().filter(CallModel::isAttached).toList()
        : List.of();
  }

  private void addOwner(TypeSpec.Builder holder, MethodSpec.Builder constructor, OwnerModel owner) {
    holder.addField(owner.type(), owner.name(), Modifier.PRIVATE, Modifier.FINAL);
    constructor.addStatement("this.$N = $L", owner.name(), owners.value(owner));
  }

  /** Adds what is known of callbacks whose calls are objects, and the classes of these. */
  private void addCallbacks(
      TypeSpec.Builder holder,
      MethodSpec.Builder constructor,
      List<CallModel> calls,
      boolean hasListeners) {
    CodeBlock inFlight = CodeBlock.of("$N.$L", owners.context(), context.inFlight());
    constructor.addCode(async.addFields(holder, calls, hasListeners, inFlight, owners::value));
    async.addClasses(holder, calls, hasListeners);
  }

  private MethodSpec.Builder constructor(List<OwnerModel> receivers, boolean usesContext) {
    return MethodSpec.constructorBuilder().addParameters(owners.parameters(receivers, usesContext));
  }

  private List<OwnerModel> receivers(List<CallModel> calls) {
    return Stream.concat(CallModel.receivers(calls).stream(), dispatch.around().stream())
        .distinct()
        .toList();
  }

  /** What a part with some of the calls is given. */
  private List<OwnerModel> parameters(List<CallModel> calls) {
    return Stream.concat(receivers(calls).stream(), CallModel.executors(calls).stream()).toList();
  }

  private boolean usesContext(List<CallModel> calls) {
    return reports(calls) || calls.stream().anyMatch(dispatch::isObject);
  }

  private boolean reports(List<CallModel> calls) {
    return dispatch.policy().isReported() && !dispatch.isFuture() && !calls.isEmpty();
  }

  /** Whether the dispatcher itself has something to tell the error handler. */
  private boolean isReported() {
    return dispatch.isFuture()
        ? dispatch.delivery().whenUnheard() == Unheard.REPORT && !event.isAlwaysHeard()
        : event.isReported();
  }

  private void addShared(TypeSpec.Builder holder, MethodSpec.Builder constructor) {
    for (OwnerModel owner : event.attachables()) {
      TypeName list = RuntimeTypes.attachmentList(owner.type());
      add(holder, constructor, list, owner.attachmentsName(), context.attachments(owner));
    }
    if (event.delivery().isOpen()) {
      TypeName list = RuntimeTypes.listenerList(event.contract());
      add(holder, constructor, list, names.listeners, context.listeners(event));
      DirectCode direct = new DirectCode(dispatch, names);
      direct.addArray(holder);
      constructor.addCode(direct.following());
    }
    if (isReported()) {
      addErrors(holder, constructor);
    }
    if (dispatch.isRecorded()) {
      add(holder, constructor, wiring.recorder(event), names.recorder, context.recorder(event));
    }
    if (event.isAsynchronous()) {
      add(holder, constructor, RuntimeTypes.IN_FLIGHT, names.inFlight, context.inFlight());
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
