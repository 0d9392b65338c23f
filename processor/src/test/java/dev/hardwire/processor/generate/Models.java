package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.model.ArgumentModel;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.CallbackCall;
import dev.hardwire.processor.model.CallbackCall.Receiver;
import dev.hardwire.processor.model.CallbackLabel;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.EventName;
import dev.hardwire.processor.model.FireMethod;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.ParameterModel;
import dev.hardwire.processor.model.WiringModel;
import dev.hardwire.processor.model.WiringModel.UsedIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Models of a sign-up application, made by hand. */
final class Models {

  static final ClassName APP = ClassName.get("signup.app", "App");
  static final TypeName STRING = ClassName.get(String.class);
  static final OwnerModel DATABASE = owner("signup.database", "Database");
  static final OwnerModel EMAILS = owner("signup.emails", "Emails");
  static final FireMethod FIRE = fire(parameter("name"), parameter("email"));

  private Models() {}

  static OwnerModel owner(String packageName, String className) {
    ClassName type = ClassName.get(packageName, className);
    return new OwnerModel(type, OwnerModel.parameterName(type));
  }

  /** As many owners as wanted, all of them different. */
  static List<OwnerModel> owners(int count) {
    return list(count, i -> owner("signup.many", "Owner" + i));
  }

  static <T> List<T> list(int count, IntFunction<T> element) {
    return IntStream.range(0, count).mapToObj(element).toList();
  }

  static ParameterModel parameter(String name) {
    return new ParameterModel(name, STRING);
  }

  static FireMethod fire(ParameterModel... parameters) {
    return new FireMethod("fire", List.of(parameters), List.of(), false, false);
  }

  static ContractModel contract(String event, FireMethod fire) {
    EventName name = new EventName(event);
    ClassName type = ClassName.get("signup.events", name.typeName());
    return new ContractModel(name, type, fire, false, false);
  }

  static ContractModel published(String event) {
    ContractModel contract = contract(event, FIRE);
    return new ContractModel(contract.event(), contract.type(), FIRE, false, true);
  }

  static ContractModel inferred(String event, FireMethod fire) {
    EventName name = new EventName(event);
    ClassName type = ClassName.get("signup.app", "AppWiring", name.typeName());
    return new ContractModel(name, type, fire, true, false);
  }

  /** A call of a public method of an owner's instance. */
  static CallModel call(OwnerModel owner, String method, Integer... arguments) {
    return call(owner.type(), method, Receiver.TARGET, Optional.of(owner), arguments);
  }

  /** A call of a public static method. */
  static CallModel staticCall(ClassName type, String method, Integer... arguments) {
    return call(type, method, Receiver.NONE, Optional.empty(), arguments);
  }

  /** A call of a hidden method of an owner's instance. */
  static CallModel callThroughAccessor(OwnerModel owner, String method, Integer... arguments) {
    ClassName accessor = owner.type().peerClass(owner.type().simpleName() + "_Callbacks");
    return call(accessor, method, Receiver.FIRST_ARGUMENT, Optional.of(owner), arguments);
  }

  private static CallModel call(
      ClassName type,
      String method,
      Receiver role,
      Optional<OwnerModel> receiver,
      Integer... arguments) {
    List<ArgumentModel> passed = new ArrayList<>();
    for (int index : arguments) {
      passed.add(new ArgumentModel(index, Optional.empty()));
    }
    List<TypeName> types = passed.stream().map(argument -> STRING).toList();
    CallbackLabel label = new CallbackLabel(type, method, types, role != Receiver.FIRST_ARGUMENT);
    return new CallModel(new CallbackCall(type, method, role), receiver, passed, label);
  }

  static EventModel event(ContractModel contract, CallModel... calls) {
    return new EventModel(contract, List.of(calls), false);
  }

  static EventModel event(String name, CallModel... calls) {
    return event(contract(name, FIRE), calls);
  }

  static EventModel broken(String name) {
    return new EventModel(contract(name, FIRE), List.of(), true);
  }

  /** A wiring of the owners that the events need. */
  static WiringModel wiring(EventModel... events) {
    return wiring(List.of(events));
  }

  static WiringModel wiring(List<EventModel> events) {
    List<OwnerModel> owners =
        events.stream()
            .flatMap(event -> CallModel.receivers(event.calls()).stream())
            .distinct()
            .toList();
    return wiring(events, owners, List.of(), List.of());
  }

  static WiringModel wiring(
      List<EventModel> events,
      List<OwnerModel> owners,
      List<UsedIndex> indexes,
      List<TypeName> runThrows) {
    return new WiringModel(APP, true, owners, events, indexes, runThrows);
  }
}
