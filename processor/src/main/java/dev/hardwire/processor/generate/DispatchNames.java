package dev.hardwire.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.hardwire.processor.model.AnswerModel;
import dev.hardwire.processor.model.ArgumentModel;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.ParameterModel;
import dev.hardwire.processor.model.UniqueNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The names of a dispatcher's fields and of the variables in its methods, beside those that a user
 * gave to parameters and owners.
 */
final class DispatchNames {

  private final Map<OwnerModel, String> instances = new HashMap<>();
  private final Map<OwnerModel, String> attached = new HashMap<>();
  private final Dispatch dispatch;

  /** The names of what belongs to calls that are objects. */
  final AsyncNames async;

  final String listeners;
  final String directListeners;
  final String errors;
  final String recorder;
  final String lock;
  final String latest;
  final String metadata;

  final String inFlight;
  final String listenerCallback;

  final String listening;
  final String direct;
  final String listener;
  final String connection;
  final String info;
  final String fired;
  final String failures;
  final String failure;
  final String callback;
  final String answer;
  final String given;
  final String token;
  final String target;
  final String hooks;
  final String pending;

  DispatchNames(Dispatch dispatch) {
    this.dispatch = dispatch;
    UniqueNames fields = new UniqueNames();
    UniqueNames locals = new UniqueNames();
    Locals.namesIn(dispatch.calls(), dispatch.contract()).forEach(locals::take);
    dispatch.fire().parameters().stream().map(ParameterModel::name).forEach(locals::take);
    List<OwnerModel> receivers = CallModel.receivers(dispatch.calls());
    receivers.forEach(owner -> fields.take(owner.name()));
    receivers.forEach(owner -> locals.take(owner.name()));
    dispatch.around().ifPresent(owner -> fields.take(owner.name()));
    for (OwnerModel owner : dispatch.event().attachables()) {
      fields.take(owner.attachmentsName());
      instances.put(owner, locals.take(owner.name()));
      attached.put(owner, locals.take(owner.name() + "Connections"));
    }
    this.listeners = fields.take("listeners");
    this.directListeners = fields.take("direct");
    this.errors = fields.take("errors");
    this.recorder = fields.take("recorder");
    this.lock = fields.take("lock");
    this.latest = fields.take("latest");
    this.inFlight = fields.take("inFlight");
    this.listenerCallback = fields.take("listener");
    this.metadata = locals.take("METADATA");
    this.listening = locals.take("listening");
    this.direct = locals.take("direct");
    this.listener = locals.take("listener");
    this.connection = locals.take("connection");
    this.info = locals.take("info");
    this.fired = locals.take("fired");
    this.failures = locals.take("failures");
    this.failure = locals.take("failure");
    this.callback = locals.take("callback");
    this.answer = locals.take(dispatch.answers(AnswerModel.Kind.LIST) ? "answers" : "answer");
    this.given = locals.take("given");
    this.token = locals.take("token");
    this.target = locals.take("target");
    this.hooks = locals.take("hooks");
    this.pending = locals.take("pending");
    this.async = new AsyncNames(dispatch, fields);
  }

  /** What is passed on of a fire. */
  CodeBlock argument(ArgumentModel argument) {
    String name =
        argument.isInfo() ? info : dispatch.fire().parameters().get(argument.index()).name();
    return argument
        .cast()
        .map(type -> CodeBlock.of("($T) $N", type, name))
        .orElseGet(() -> CodeBlock.of("$N", name));
  }

  /** The instance on which a callback is called. */
  CodeBlock receiver(OwnerModel owner) {
    if (owner.isAttachable()) {
      return CodeBlock.of("$N", instance(owner));
    }
    boolean isHidden =
        dispatch.fire().parameters().stream()
            .map(ParameterModel::name)
            .anyMatch(owner.name()::equals);
    return CodeBlock.of(isHidden ? "this.$N" : "$N", owner.name());
  }

  /** All lists of those who come and go, in the order in which they are called. */
  List<ArrivalList> arrivals() {
    List<ArrivalList> lists = new ArrayList<>();
    for (OwnerModel owner : dispatch.event().attachables()) {
      lists.add(new ArrivalList(owner.type(), owner.attachmentsName(), attached(owner)));
    }
    if (dispatch.delivery().isOpen()) {
      lists.add(new ArrivalList(dispatch.contract().type(), listeners, listening));
    }
    return lists;
  }

  /** The variable that holds an attached instance of an owner. */
  String instance(OwnerModel attachable) {
    return Objects.requireNonNull(instances.get(attachable), attachable.name());
  }

  /** The variable that holds all attached instances of an owner. */
  String attached(OwnerModel attachable) {
    return Objects.requireNonNull(attached.get(attachable), attachable.name());
  }
}
