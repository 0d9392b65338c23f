package dev.hardwire.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.hardwire.processor.model.AnswerModel;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.DeliveryModel.Sender;

/** The types that generated code calls. */
final class RuntimeTypes {

  private static final String PUBLIC = "dev.hardwire.runtime";
  private static final String INTERNAL = "dev.hardwire.runtime.internal";
  private static final String ASYNC = "dev.hardwire.async";
  private static final String ASYNC_INTERNAL = "dev.hardwire.async.internal";
  private static final String DURABLE = "dev.hardwire.durable";
  private static final String DURABLE_INTERNAL = "dev.hardwire.durable.internal";
  private static final String TESTING = "dev.hardwire.testing";

  static final ClassName ERROR_HANDLER = ClassName.get(PUBLIC, "ErrorHandler");
  static final ClassName UNHEARD = ClassName.get(PUBLIC, "UnheardEventException");
  static final ClassName EVENT_INFO = ClassName.get("dev.hardwire", "EventInfo");

  static final ClassName ANSWERS = ClassName.get(INTERNAL, "Answers");
  static final ClassName AROUND_FAILURES = ClassName.get(INTERNAL, "AroundFailures");
  static final ClassName COLLECTED = ClassName.get(INTERNAL, "CollectedFailures");
  static final ClassName ERROR_REPORTS = ClassName.get(INTERNAL, "ErrorReports");
  static final ClassName LISTENER_LIST = ClassName.get(INTERNAL, "ListenerList");
  static final ClassName DIRECT_LISTENERS = ClassName.get(INTERNAL, "DirectListeners");
  static final ClassName INTERRUPTS = ClassName.get(INTERNAL, "Interrupts");

  static final ClassName ASYNC_CALL = ClassName.get(ASYNC_INTERNAL, "AsyncCall");
  static final ClassName ASYNC_CALLBACK = ClassName.get(ASYNC_INTERNAL, "AsyncCallback");
  static final ClassName IN_FLIGHT = ClassName.get(ASYNC_INTERNAL, "InFlight");
  static final ClassName UNFINISHED = ClassName.get(ASYNC, "UnfinishedCall");

  static final ClassName DELIVERIES = ClassName.get(DURABLE, "Deliveries");
  static final ClassName DELIVERY = ClassName.get(DURABLE, "Delivery");
  static final ClassName PAYLOAD_TYPE = ClassName.get(DURABLE, "PayloadType");
  static final ClassName TRANSACTION_WORK = ClassName.get(DURABLE, "TransactionWork");
  static final ClassName DURABLE_EVENT = ClassName.get(DURABLE_INTERNAL, "DurableEvent");
  static final ClassName DURABLE_OUTLET = ClassName.get(DURABLE_INTERNAL, "DurableOutlet");
  static final ClassName DURABLE_WIRING = ClassName.get(DURABLE_INTERNAL, "DurableWiring");
  static final ClassName REMOTE_WIRING =
      ClassName.get("dev.hardwire.remote.internal", "RemoteWiring");
  static final ClassName JSON_IMPORT = ClassName.get("io.avaje.jsonb", "Json", "Import");

  static final ClassName RECORDER = ClassName.get(TESTING, "Recorder");
  static final ClassName RECORDINGS = ClassName.get(TESTING, "Recordings");

  private RuntimeTypes() {}

  /** One connection of a listener or an attached owner. */
  static TypeName connection(ClassName type) {
    return of(INTERNAL, "Connection", type);
  }

  /** All of them at one moment. */
  static TypeName connections(ClassName type) {
    return ArrayTypeName.of(connection(type));
  }

  /** What keeps the attached instances of an owner. */
  static TypeName attachmentList(ClassName owner) {
    return of(INTERNAL, "AttachmentList", owner);
  }

  /** What attaches instances of an owner. */
  static TypeName attachments(ClassName owner) {
    return of(PUBLIC, "Attachments", owner);
  }

  /** What keeps the listeners of an event. */
  static TypeName listenerList(ContractModel contract) {
    TypeName sender = contract.delivery().sender().map(Sender::type).orElse(ClassName.OBJECT);
    return of(INTERNAL, "ListenerList", contract.type(), sender);
  }

  /** What reads the listeners of an event from a field. */
  static TypeName directListeners(ContractModel contract) {
    return ParameterizedTypeName.get(DIRECT_LISTENERS, contract.type());
  }

  /** What adds listeners to an event. */
  static TypeName listeners(ContractModel contract) {
    return contract
        .delivery()
        .sender()
        .map(sender -> of(PUBLIC, "SenderListeners", contract.type(), sender.type()))
        .orElseGet(() -> of(PUBLIC, "Listeners", contract.type()));
  }

  /** A call whose answer is awaited; in a chain, with the value that it continues. */
  static TypeName futureCall(TypeName folded) {
    return of(ASYNC_INTERNAL, "FutureCall", folded);
  }

  /** A fire whose answer is awaited. */
  static TypeName pending(AnswerModel answer) {
    TypeName answered =
        answer.returned() instanceof ParameterizedTypeName future
            ? future.typeArguments().get(0)
            : ClassName.OBJECT;
    return of(ASYNC_INTERNAL, "FutureFire", answered);
  }

  /** A connection of anything. */
  static TypeName anyConnection() {
    return of(INTERNAL, "Connection", WildcardTypeName.subtypeOf(Object.class));
  }

  /** A new object, whose type arguments the compiler finds. */
  static CodeBlock created(TypeName type, CodeBlock argument) {
    return type instanceof ParameterizedTypeName parameterized
        ? CodeBlock.of("new $T<>($L)", parameterized.rawType(), argument)
        : CodeBlock.of("new $T($L)", type, argument);
  }

  private static TypeName of(String itsPackage, String name, TypeName... arguments) {
    return ParameterizedTypeName.get(ClassName.get(itsPackage, name), arguments);
  }
}
