package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.model.ArgumentModel;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.CallbackCall;
import dev.hardwire.processor.model.DurableModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.PayloadModel;
import dev.hardwire.processor.model.RemoteModel;
import dev.hardwire.processor.model.UniqueNames;
import dev.hardwire.processor.model.VersionModel.Upcaster;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** How the durable callbacks of an event are called, by what was stored of its arguments. */
final class DurableCode {

  private final WiringModel wiring;
  private final OwnerGroups owners;
  private final EventModel event;
  private final PayloadModel payload;
  private final DurableNames names;
  private final UpcastCode upcasts;
  private final Map<CallModel, String> methods = new HashMap<>();

  DurableCode(WiringModel wiring, OwnerGroups owners, EventModel event) {
    this.wiring = wiring;
    this.owners = owners;
    this.event = event;
    this.payload = wiring.payload(event);
    this.names =
        new DurableNames(event, payload, owners.parameters(wiring.durableReceivers(event)));
    this.upcasts = new UpcastCode(wiring, event);
    UniqueNames methodNames = new UniqueNames();
    methodNames.take(DurableGenerator.EVENT);
    methodNames.take(DurableGenerator.IN);
    methodNames.take(event.contract().fire().name());
    event.durable().stream()
        .filter(call -> !isShort(call))
        .forEach(call -> methods.put(call, methodNames.take(call.label().method())));
  }

  /** Whether a call is nothing but an expression. */
  private boolean isShort(CallModel call) {
    return call.condition().isEmpty() && !call.needsInfo() && wiring.around().isEmpty();
  }

  /** The constant with what the event tells of itself, where a callback asks for it. */
  Optional<FieldSpec> metadata() {
    return event.durable().stream().anyMatch(CallModel::needsInfo)
        ? Optional.of(MetadataCode.constant(names.metadata, event.delivery().metadata()))
        : Optional.empty();
  }

  /** The method that makes known how the callbacks are called. */
  MethodSpec event() {
    CodeBlock.Builder builder =
        CodeBlock.builder()
            .add(
                "return $T.of(\n$>$S,$W$L,$W$L)",
                RuntimeTypes.DURABLE_EVENT,
                event.name().text(),
                event.contract().version().number(),
                type(payload));
    event.contract().version().upcasters().forEach(upcaster -> builder.add(upcast(upcaster)));
    builder.add(remote());
    event.durable().forEach(call -> builder.add(callback(call)));
    return MethodSpec.methodBuilder(DurableGenerator.EVENT)
        .addJavadoc("How the durable callbacks are called.\n")
        .addModifiers(Modifier.STATIC)
        .returns(DurableGenerator.eventType(wiring, event))
        .addParameters(owners.parameters(wiring.durableReceivers(event)))
        .addCode("$[$L\n.build();\n$<$]", builder.build())
        .build();
  }

  static CodeBlock type(PayloadModel payload) {
    List<CodeBlock> values = new ArrayList<>();
    values.add(CodeBlock.of("$T.class", payload.type()));
    payload.names().forEach(name -> values.add(GeneratedTypes.strings(List.of(name))));
    return CodeBlock.of(
        "$T.of($L)", RuntimeTypes.PAYLOAD_TYPE, values.stream().collect(Calls.LIST));
  }

  private CodeBlock upcast(Upcaster upcaster) {
    PayloadModel earlier = wiring.payload(event, upcaster);
    return CodeBlock.of(
        "\n.upcast($L,$W$L,$W$T::$N)",
        upcaster.from(),
        type(earlier),
        wiring.durable(event),
        upcasts.name(upcaster));
  }

  private CodeBlock remote() {
    RemoteModel remote = event.remote();
    CodeBlock.Builder code = CodeBlock.builder();
    if (remote.isSent()) {
      code.add("\n.sent()");
      remote
          .key()
          .ifPresent(key -> code.add("\n.key($N -> $L)", names.payload, names.component(key)));
    }
    if (remote.isReceived()) {
      code.add("\n.received()");
    }
    return code.build();
  }

  private CodeBlock callback(CallModel call) {
    DurableModel durable = call.durable().orElseThrow();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "\n.callback(\n$>$L,\n$S,\n($N, $N) -> $L)$<",
                GeneratedTypes.literal(durable.id()),
                call.label().displayName(),
                names.payload,
                names.delivery,
                isShort(call) ? expression(call) : delegated(call));
    if (!durable.formerly().isEmpty()) {
      code.add(
          "\n.formerly($L)",
          durable.formerly().stream().map(GeneratedTypes::literal).collect(Calls.LIST));
    }
    durable
        .retry()
        .ifPresent(
            retry ->
                code.add(
                    "\n.retry($L, $L, $L)",
                    retry.attempts(),
                    retry.firstMillis(),
                    retry.maxMillis()));
    durable
        .orderedBy()
        .ifPresent(key -> code.add("\n.orderedBy($N -> $L)", names.payload, names.component(key)));
    return code.build();
  }

  private CodeBlock expression(CallModel call) {
    return expression(call.call(), call, call.arguments());
  }

  private CodeBlock expression(CallbackCall call, CallModel callback, List<ArgumentModel> passed) {
    CodeBlock receiver = callback.receiver().map(owners::value).orElse(CodeBlock.of(""));
    return Calls.expression(call, receiver, passed.stream().map(names::argument).toList());
  }

  private String method(CallModel call) {
    return methods.getOrDefault(call, call.label().method());
  }

  private CodeBlock delegated(CallModel call) {
    return CodeBlock.of("$N($L)", method(call), Calls.arguments(parameters(call)));
  }

  private List<ParameterSpec> parameters(CallModel call) {
    List<OwnerModel> needed = new ArrayList<>(CallModel.receivers(List.of(call)));
    wiring.around().filter(hooks -> !needed.contains(hooks)).ifPresent(needed::add);
    List<ParameterSpec> parameters = new ArrayList<>(owners.parameters(needed));
    parameters.add(ParameterSpec.builder(payload.type(), names.payload).build());
    parameters.add(ParameterSpec.builder(RuntimeTypes.DELIVERY, names.delivery).build());
    return parameters;
  }

  /** Methods with the calls that are more than an expression, and what reads earlier versions. */
  List<MethodSpec> methods() {
    List<MethodSpec> all = new ArrayList<>();
    event.durable().stream()
        .filter(call -> !isShort(call))
        .forEach(call -> all.add(method(call, statements(call))));
    all.addAll(upcasts.methods());
    return all;
  }

  private MethodSpec method(CallModel call, CodeBlock statements) {
    return MethodSpec.methodBuilder(method(call))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameters(parameters(call))
        .addException(Exception.class)
        .addCode(statements)
        .build();
  }

  private CodeBlock statements(CallModel call) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (call.needsInfo()) {
      code.add(info());
    }
    Optional<CodeBlock> condition =
        call.condition().map(asked -> expression(asked.call(), call, asked.arguments()));
    condition.ifPresent(asked -> code.beginControlFlow("if ($L)", asked));
    CodeBlock made = expression(call);
    code.add(
        wiring
            .around()
            .map(hooks -> around(hooks, call, made))
            .orElseGet(() -> CodeBlock.builder().addStatement(made).build()));
    if (condition.isPresent()) {
      code.endControlFlow();
    }
    return code.build();
  }

  private CodeBlock around(OwnerModel hooks, CallModel call, CodeBlock made) {
    return AroundCode.around(
        owners.value(hooks),
        event.name().text(),
        call.label().displayName(),
        names.token,
        names.failure,
        made);
  }

  private CodeBlock info() {
    ClassName optional = ClassName.get(Optional.class);
    CodeBlock sender =
        event
            .delivery()
            .sender()
            .map(s -> CodeBlock.of("$T.ofNullable($L)", optional, names.component(s.index())))
            .orElseGet(() -> CodeBlock.of("$T.empty()", optional));
    TypeName type = RuntimeTypes.EVENT_INFO;
    return CodeBlock.builder()
        .addStatement(
            "$T $N =$Wnew $T($S,$W$N.firedAt(),$W$N,$W$L)",
            type,
            names.info,
            type,
            event.name().text(),
            names.delivery,
            names.metadata,
            sender)
        .build();
  }
}
