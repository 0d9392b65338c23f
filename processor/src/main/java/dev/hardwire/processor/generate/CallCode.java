package dev.hardwire.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.hardwire.processor.model.AnswerModel.Kind;
import dev.hardwire.processor.model.ArgumentModel;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.CallbackCall;
import dev.hardwire.processor.model.OwnerModel;
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
  private final AsyncCode async;

  CallCode(Dispatch dispatch, DispatchNames names, AnswerCode answers, FailureCode failures) {
    this.dispatch = dispatch;
    this.names = names;
    this.answers = answers;
    this.failures = failures;
    this.async = new AsyncCode(dispatch, names);
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
    if (dispatch.isObject(call)) {
      inner.add(async.handedOver(call));
    } else {
      inner.add(surrounded(checked, callback, false));
      if (call.isAttached()) {
        inner.add(failures.succeeded());
      }
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
    CodeBlock.Builder code = CodeBlock.builder().add("{\n$>"); // the next call has such variables
    if (isAnswered) {
      code.addStatement("$T $N", answers.type(isListener), names.given);
    }
    CodeBlock call = isAnswered ? CodeBlock.of("$N = $L", names.given, checked) : checked;
    code.add(AroundCode.around(dispatch, names, hooks.name(), callback, call));
    if (isAnswered) {
      code.add(answers.taken(CodeBlock.of("$N", names.given), isListener));
    }
    return code.add("$<}\n").build();
  }

  private CodeBlock expression(CallbackCall call, CallModel callback, List<ArgumentModel> passed) {
    List<CodeBlock> arguments = passed.stream().map(names::argument).toList();
    CodeBlock receiver = callback.receiver().map(names::receiver).orElse(CodeBlock.of(""));
    return Calls.expression(call, receiver, arguments);
  }

  /** The calls of all listeners of a moment. */
  CodeBlock listeners() {
    CodeBlock connected =
        CodeBlock.builder()
            .beginControlFlow(
                "for ($T $N : $N)",
                RuntimeTypes.connection(dispatch.contract().type()),
                names.connection,
                names.listening)
            .add(listener())
            .endControlFlow()
            .build();
    return dispatch.isDirect()
        ? new DirectCode(dispatch, names).listeners(directly(), connected)
        : connected;
  }

  private CodeBlock directly() {
    return CodeBlock.builder()
        .add(answers.taken(answers.checkedOfListener(callOfListener()), true))
        .add(answers.settled())
        .build();
  }

  private CodeBlock callOfListener() {
    return CodeBlock.of(
        "$N.$N($L)", names.listener, dispatch.fire().name(), Calls.arguments(dispatch.fire()));
  }

  /** The call of one listener. */
  CodeBlock listener() {
    CodeBlock sender =
        dispatch
            .delivery()
            .sender()
            .map(s -> CodeBlock.of("$N", dispatch.fire().parameters().get(s.index()).name()))
            .orElse(CodeBlock.of(""));
    CodeBlock.Builder heard =
        CodeBlock.builder()
            .addStatement(
                "$T $N = $N.target($L)",
                dispatch.contract().type(),
                names.listener,
                names.connection,
                sender)
            .beginControlFlow("if ($N != null)", names.listener)
            .add(surrounded(answers.checkedOfListener(callOfListener()), LISTENER, true))
            .add(failures.succeeded());
    // what makes a weakly held listener may fail, too
    return CodeBlock.builder()
        .add(failures.guarded(heard.endControlFlow().build(), LISTENER, true))
        .add(answers.settled())
        .build();
  }
}
