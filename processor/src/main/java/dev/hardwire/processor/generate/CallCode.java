package dev.hardwire.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.hardwire.processor.model.AnswerModel.Kind;
import dev.hardwire.processor.model.ArgumentModel;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.CallbackCall;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.ParameterModel;
import java.util.List;

/**
 * The statements that call one callback or listener: from the outside to the inside the loop over
 * what is attached, the failure policy, the condition, the hooks and the call itself.
 */
final class CallCode {

  /** How a listener is called where callbacks have names. */
  static final String LISTENER = "listener";

  private final Dispatch dispatch;
  private final DispatchNames names;
  private final AnswerCode answers;
  private final FailureCode failures;

  CallCode(Dispatch dispatch, DispatchNames names, AnswerCode answers, FailureCode failures) {
    this.dispatch = dispatch;
    this.names = names;
    this.answers = answers;
    this.failures = failures;
  }

  /** A callback's call; for one that is attached, those of all instances of a moment. */
  CodeBlock callback(CallModel call) {
    if (!call.isAttached()) {
      return guarded(call);
    }
    OwnerModel owner = call.receiver().orElseThrow();
    return CodeBlock.builder()
        .beginControlFlow(
            "for ($T $N : $N)",
            RuntimeTypes.connection(owner.type()),
            names.connection,
            names.attached(owner))
        .add(attached(owner, List.of(call)))
        .endControlFlow()
        .build();
  }

  /** The calls of callbacks of one attached instance. */
  CodeBlock attached(OwnerModel owner, List<CallModel> calls) {
    String instance = names.instance(owner);
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("$T $N = $N.target()", owner.type(), instance, names.connection)
            .beginControlFlow("if ($N != null)", instance);
    calls.forEach(call -> code.add(guarded(call)));
    return code.endControlFlow().build();
  }

  private CodeBlock guarded(CallModel call) {
    String callback = call.label().displayName();
    CodeBlock expression = expression(call.call(), call, call.arguments());
    CodeBlock checked = answers.checked(expression, call.answer(), callback);
    CodeBlock.Builder inner = CodeBlock.builder();
    call.condition()
        .map(asked -> expression(asked.call(), call, asked.arguments()))
        .ifPresent(condition -> inner.beginControlFlow("if ($L)", condition));
    inner.add(surrounded(checked, callback, false));
    if (call.isAttached()) {
      inner.add(failures.succeeded());
    }
    if (call.condition().isPresent()) {
      inner.endControlFlow();
    }
    return CodeBlock.builder()
        .add(failures.guarded(inner.build(), callback, call.isAttached()))
        .add(answers.settled())
        .build();
  }

  /** A call with the hooks around it, and what becomes of its answer. */
  private CodeBlock surrounded(CodeBlock checked, String callback, boolean isListener) {
    return dispatch
        .around()
        .map(hooks -> around(hooks, checked, callback, isListener))
        .orElseGet(() -> answers.taken(checked, isListener));
  }

  private CodeBlock around(
      OwnerModel hooks, CodeBlock checked, String callback, boolean isListener) {
    boolean isAnswered = !dispatch.answers(Kind.NONE);
    CodeBlock point = CodeBlock.of("$S,$W$S,$W$N", dispatch.name(), callback, names.token);
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("{\n$>") // the next call has variables of the same names
            .addStatement(
                "var $N = this.$N.before($S, $S)",
                names.token,
                hooks.name(),
                dispatch.name(),
                callback);
    if (isAnswered) {
      code.addStatement("$T $N", answers.type(isListener), names.given);
    }
    code.beginControlFlow("try")
        .addStatement(isAnswered ? CodeBlock.of("$N = $L", names.given, checked) : checked)
        .nextControlFlow("catch ($T $N)", Throwable.class, names.failure)
        .addStatement(
            "$T.failed(this.$N,$W$L,$W$N)",
            RuntimeTypes.AROUND_FAILURES,
            hooks.name(),
            point,
            names.failure)
        .addStatement("throw $N", names.failure)
        .endControlFlow()
        .addStatement("this.$N.after($L)", hooks.name(), point);
    if (isAnswered) {
      code.add(answers.taken(CodeBlock.of("$N", names.given), isListener));
    }
    return code.add("$<}\n").build();
  }

  private CodeBlock expression(CallbackCall call, CallModel callback, List<ArgumentModel> passed) {
    List<CodeBlock> arguments = passed.stream().map(this::argument).toList();
    CodeBlock receiver = callback.receiver().map(this::receiver).orElse(CodeBlock.of(""));
    return Calls.expression(call, receiver, arguments);
  }

  private CodeBlock argument(ArgumentModel argument) {
    String name =
        argument.isInfo() ? names.info : dispatch.fire().parameters().get(argument.index()).name();
    return argument
        .cast()
        .map(type -> CodeBlock.of("($T) $N", type, name))
        .orElseGet(() -> CodeBlock.of("$N", name));
  }

  private CodeBlock receiver(OwnerModel owner) {
    if (owner.isAttachable()) {
      return CodeBlock.of("$N", names.instance(owner));
    }
    boolean isHidden =
        dispatch.fire().parameters().stream()
            .map(ParameterModel::name)
            .anyMatch(owner.name()::equals);
    return CodeBlock.of(isHidden ? "this.$N" : "$N", owner.name());
  }

  /** The calls of all listeners of a moment. */
  CodeBlock listeners() {
    return CodeBlock.builder()
        .beginControlFlow(
            "for ($T $N : $N)",
            RuntimeTypes.connection(dispatch.contract().type()),
            names.connection,
            names.listening)
        .add(listener())
        .endControlFlow()
        .build();
  }

  /** The call of one listener. */
  CodeBlock listener() {
    CodeBlock sender =
        dispatch
            .delivery()
            .sender()
            .map(s -> CodeBlock.of("$N", dispatch.fire().parameters().get(s.index()).name()))
            .orElse(CodeBlock.of(""));
    CodeBlock call =
        CodeBlock.of(
            "$N.$N($L)", names.listener, dispatch.fire().name(), Calls.arguments(dispatch.fire()));
    CodeBlock.Builder heard =
        CodeBlock.builder()
            .addStatement(
                "$T $N = $N.target($L)",
                dispatch.contract().type(),
                names.listener,
                names.connection,
                sender)
            .beginControlFlow("if ($N != null)", names.listener)
            .add(surrounded(answers.checkedOfListener(call), LISTENER, true))
            .add(failures.succeeded());
    // what makes a weakly held listener may fail, too
    return CodeBlock.builder()
        .add(failures.guarded(heard.endControlFlow().build(), LISTENER, true))
        .add(answers.settled())
        .build();
  }
}
