package dev.hardwire.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.AnswerForm;
import dev.hardwire.processor.model.AnswerModel.Kind;
import dev.hardwire.processor.model.ArgumentModel;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.CallbackCall;
import dev.hardwire.processor.model.DeliveryModel.Sender;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.ParameterModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The class of the calls of one callback: each keeps the arguments of a fire until it is made. The
 * fields of its objects are the receiver or the connection, the hooks, the event's info and the
 * arguments, in this order, as far as they are needed.
 */
final class CallClass {

  private final Dispatch dispatch;
  private final DispatchNames names;
  private final List<ParameterSpec> fields = new ArrayList<>();

  private CallClass(Dispatch dispatch, DispatchNames names) {
    this.dispatch = dispatch;
    this.names = names;
  }

  /** The class of a callback's calls. */
  static TypeSpec of(Dispatch dispatch, DispatchNames names, CallModel call) {
    return new CallClass(dispatch, names).ofCallback(call);
  }

  /** The class of listeners' calls, of an event that answers by a future. */
  static TypeSpec ofListener(Dispatch dispatch, DispatchNames names) {
    return new CallClass(dispatch, names).ofListener();
  }

  /** The arguments of a fire that a call keeps: all but that of a chain, which changes. */
  static List<ParameterModel> kept(Dispatch dispatch) {
    List<ParameterModel> kept = new ArrayList<>(dispatch.fire().parameters());
    if (isChain(dispatch)) {
      kept.remove(dispatch.answer().fold());
    }
    return kept;
  }

  private static boolean isChain(Dispatch dispatch) {
    return dispatch.isFuture() && dispatch.answers(Kind.FOLD);
  }

  private TypeSpec ofCallback(CallModel call) {
    TypeSpec.Builder type = type(names.async.type(call));
    type.addJavadoc("A call of $L.\n", EventTexts.reference(call.label()));
    boolean comesLate = call.isAttached() && dispatch.isFuture();
    if (!comesLate) {
      call.receiver().ifPresent(owner -> add(owner.type(), names.target));
    }
    if (call.isAttached()) {
      add(RuntimeTypes.connection(call.receiver().orElseThrow().type()), names.connection);
    }
    dispatch.around().ifPresent(hooks -> add(hooks.type(), names.hooks));
    if (call.needsInfo()) {
      add(RuntimeTypes.EVENT_INFO, names.info);
    }
    construct(type);
    if (comesLate) {
      type.addField(call.receiver().orElseThrow().type(), names.target, Modifier.PRIVATE)
          .addMethod(applies(Optional.of(call), CodeBlock.of("")));
    } else if (dispatch.isFuture() && call.condition().isPresent()) {
      type.addMethod(applies(call));
    }
    type.addMethod(call(call));
    if (isBareOfOptional(call.answer())) {
      type.addMethod(optionalAnswer());
    }
    return finished(type, call.isAttached());
  }

  private TypeSpec ofListener() {
    TypeSpec.Builder type = type(names.async.listenerClass());
    type.addJavadoc("A call of a listener.\n");
    TypeName contract = dispatch.contract().type();
    add(RuntimeTypes.connection(dispatch.contract().type()), names.connection);
    dispatch.around().ifPresent(hooks -> add(hooks.type(), names.hooks));
    construct(type);
    CodeBlock sender =
        dispatch
            .delivery()
            .sender()
            .map(Sender::index)
            .map(index -> CodeBlock.of("$N", dispatch.fire().parameters().get(index).name()))
            .orElse(CodeBlock.of(""));
    type.addField(contract, names.target, Modifier.PRIVATE)
        .addMethod(applies(Optional.empty(), sender));
    CodeBlock call =
        CodeBlock.of(
            "this.$N.$N($L)",
            names.target,
            dispatch.fire().name(),
            Calls.arguments(dispatch.fire()));
    type.addMethod(call(call, CallCode.LISTENER, true, isChain(dispatch)));
    return finished(type, true);
  }

  private TypeSpec.Builder type(String name) {
    TypeName superclass =
        dispatch.isFuture()
            ? RuntimeTypes.futureCall(
                isChain(dispatch) ? dispatch.answer().element().box() : TypeName.VOID.box())
            : RuntimeTypes.ASYNC_CALL;
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .superclass(superclass);
  }

  private void add(TypeName type, String name) {
    fields.add(ParameterSpec.builder(type, name).build());
  }

  /** Adds the arguments, and with them all fields and the constructor. */
  private void construct(TypeSpec.Builder type) {
    kept(dispatch).forEach(parameter -> add(parameter.type(), parameter.name()));
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameters(fields);
    for (ParameterSpec field : fields) {
      type.addField(
          FieldSpec.builder(field.type(), field.name(), Modifier.PRIVATE, Modifier.FINAL).build());
      constructor.addStatement("this.$N = $N", field.name(), field.name());
    }
    type.addMethod(constructor.build());
  }

  private MethodSpec call(CallModel call) {
    String callback = call.label().displayName();
    CodeBlock expression = expression(call.call(), call.receiver(), call.arguments());
    if (call.answer().isStage() && dispatch.answers(Kind.NONE)) {
      // nobody looks at the answer, so nobody else would notice that there is no stage
      expression =
          CodeBlock.of(
              "$T.notNull($L,$W$S,$W$S)",
              RuntimeTypes.ANSWERS,
              expression,
              dispatch.name(),
              callback);
    }
    boolean isAnswered = call.answer() != AnswerForm.IGNORED;
    return call(expression, callback, isAnswered, takesFolded(call.arguments()));
  }

  /** The method that makes the call. */
  private MethodSpec call(
      CodeBlock expression, String callback, boolean isAnswered, boolean takesFolded) {
    CodeBlock.Builder body = CodeBlock.builder();
    if (takesFolded) {
      body.add(folded());
    }
    if (dispatch.around().isPresent()) {
      CodeBlock made = isAnswered ? CodeBlock.of("$N = $L", names.given, expression) : expression;
      if (isAnswered) {
        body.addStatement("$T $N", Object.class, names.given);
      }
      body.add(AroundCode.around(dispatch, names, names.hooks, callback, made))
          .addStatement("return $L", isAnswered ? names.given : "null");
    } else if (isAnswered) {
      body.addStatement("return $L", expression);
    } else {
      body.addStatement(expression).addStatement("return null");
    }
    return method("call")
        .returns(Object.class)
        .addException(Throwable.class)
        .addCode(body.build())
        .build();
  }

  /** Whether there is still something to call, and whether its condition holds. */
  private MethodSpec applies(Optional<CallModel> attached, CodeBlock sender) {
    CodeBlock.Builder body =
        CodeBlock.builder()
            .addStatement("this.$N = this.$N.target($L)", names.target, names.connection, sender);
    CodeBlock isThere = CodeBlock.of("this.$N != null", names.target);
    Optional<CodeBlock> condition = attached.flatMap(this::condition);
    if (attached.filter(this::conditionTakesFolded).isPresent()) {
      body.add(folded());
    }
    return applies(
        body.addStatement(
                "return $L",
                condition.map(asked -> CodeBlock.of("$L && $L", isThere, asked)).orElse(isThere))
            .build());
  }

  private MethodSpec applies(CallModel call) {
    CodeBlock.Builder body = CodeBlock.builder();
    if (conditionTakesFolded(call)) {
      body.add(folded());
    }
    return applies(body.addStatement("return $L", condition(call).orElseThrow()).build());
  }

  private MethodSpec applies(CodeBlock body) {
    return method("applies")
        .returns(TypeName.BOOLEAN)
        .addException(Throwable.class)
        .addCode(body)
        .build();
  }

  private Optional<CodeBlock> condition(CallModel call) {
    return call.condition()
        .map(asked -> expression(asked.call(), call.receiver(), asked.arguments()));
  }

  private boolean conditionTakesFolded(CallModel call) {
    return call.condition().filter(asked -> takesFolded(asked.arguments())).isPresent();
  }

  private boolean takesFolded(List<ArgumentModel> arguments) {
    return isChain(dispatch)
        && arguments.stream().anyMatch(passed -> passed.index() == dispatch.answer().fold());
  }

  /** The value that a chain has come to, in a variable of the event's argument. */
  private CodeBlock folded() {
    ParameterModel parameter = dispatch.fire().parameters().get(dispatch.answer().fold());
    return CodeBlock.builder()
        .addStatement("$T $N = folded()", parameter.type(), parameter.name())
        .build();
  }

  private CodeBlock expression(
      CallbackCall call, Optional<OwnerModel> receiver, List<ArgumentModel> passed) {
    CodeBlock target =
        receiver.map(owner -> CodeBlock.of("this.$N", names.target)).orElse(CodeBlock.of(""));
    return Calls.expression(call, target, passed.stream().map(names::argument).toList());
  }

  private boolean isBareOfOptional(AnswerForm form) {
    return dispatch.answers(Kind.FIRST)
        && (form == AnswerForm.OBJECT
            || form == AnswerForm.PRIMITIVE
            || form == AnswerForm.STAGE_OF_ELEMENT);
  }

  private static MethodSpec optionalAnswer() {
    return method("answer")
        .returns(Object.class)
        .addParameter(Object.class, "answer")
        .addStatement("return $T.of(answer)", Optional.class)
        .build();
  }

  private TypeSpec finished(TypeSpec.Builder type, boolean isConnected) {
    List<CodeBlock> values = new ArrayList<>();
    for (ParameterModel parameter : dispatch.fire().parameters()) {
      boolean isFolded = isChain(dispatch) && values.size() == dispatch.answer().fold();
      values.add(isFolded ? CodeBlock.of("folded()") : CodeBlock.of("this.$N", parameter.name()));
    }
    type.addMethod(
        method("values")
            .returns(Object[].class)
            .addStatement(
                values.isEmpty()
                    ? CodeBlock.of("return new $T[0]", Object.class)
                    : CodeBlock.of(
                        "return new $T[] {$L}", Object.class, values.stream().collect(Calls.LIST)))
            .build());
    if (isConnected) {
      type.addMethod(
          method("connection")
              .returns(RuntimeTypes.anyConnection())
              .addStatement("return this.$N", names.connection)
              .build());
    }
    return type.build();
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }
}
