package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.model.AnswerModel;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.DeliveryModel.Unheard;
import dev.hardwire.processor.model.OwnerModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The statements of a fire, in this order: tell the recorder, take stock of who has come, see
 * whether anybody listens, run callbacks, run listeners, answer.
 */
final class DispatchCode {

  private final Dispatch dispatch;
  private final DispatchNames names;
  private final FailureCode failures;
  private final StickyCode sticky;
  private final AsyncCode async;
  private final FutureCode futures;
  private final DirectCode direct;

  DispatchCode(Dispatch dispatch, DispatchNames names, ClassName type) {
    this.dispatch = dispatch;
    this.names = names;
    this.failures = new FailureCode(dispatch, names);
    this.sticky = new StickyCode(dispatch, names, type);
    this.async = new AsyncCode(dispatch, names);
    this.futures = new FutureCode(dispatch, names, async);
    this.direct = new DirectCode(dispatch, names);
  }

  /** The whole fire. */
  CodeBlock fire() {
    if (dispatch.isFuture()) {
      return answeringLater(futures.added(dispatch.calls()));
    }
    AnswerCode answers = wholeAnswers();
    CallCode calls = new CallCode(dispatch, names, answers, failures);
    CodeBlock.Builder body = CodeBlock.builder();
    dispatch.calls().forEach(call -> body.add(calls.callback(call)));
    return around(body.build(), answers, calls, false);
  }

  /** The fire of a large event, by the calls of its parts. */
  CodeBlock fire(List<CodeBlock> parts) {
    if (dispatch.isFuture()) {
      CodeBlock.Builder added = CodeBlock.builder();
      parts.forEach(added::addStatement);
      return answeringLater(added.build());
    }
    AnswerCode answers = wholeAnswers();
    CallCode calls = new CallCode(dispatch, names, answers, failures);
    CodeBlock.Builder body = CodeBlock.builder();
    parts.forEach(part -> body.add(answers.takenFromPart(part)));
    return around(body.build(), answers, calls, true);
  }

  private AnswerCode wholeAnswers() {
    return new AnswerCode(dispatch, names, false, failures.end());
  }

  private CodeBlock around(CodeBlock body, AnswerCode answers, CallCode calls, boolean hasParts) {
    CodeBlock begun = begun();
    if (isNeverHeard()) {
      return begun; // nothing can follow
    }
    CodeBlock.Builder run = CodeBlock.builder();
    if (hasCallees()) {
      run.add(failures.declaration(hasParts)).add(answers.declaration()).add(body);
      if (dispatch.delivery().isOpen()) {
        run.add(calls.listeners());
      }
      run.add(failures.end());
    } else {
      run.add(answers.declaration());
    }
    return CodeBlock.builder()
        .add(begun)
        .add(failures.keepingInterruption(run.add(answers.end()).build()))
        .build();
  }

  /** A fire whose answer is a future: its calls are gathered first, then it starts. */
  private CodeBlock answeringLater(CodeBlock added) {
    CodeBlock begun = begun();
    return isNeverHeard()
        ? begun
        : CodeBlock.builder().add(begun).add(futures.started(added)).build();
  }

  /** What precedes the calls of a fire. */
  private CodeBlock begun() {
    return CodeBlock.builder()
        .add(recorded())
        .add(open())
        .add(info())
        .add(arrived())
        .add(unheard())
        .build();
  }

  /**
   * Sees that the wiring is not closed, where there is something that it could not do any more; an
   * event that answers by a future sees it when it begins.
   */
  private CodeBlock open() {
    return dispatch.event().isAsynchronous() && !dispatch.isFuture()
        ? CodeBlock.builder()
            .addStatement("this.$N.requireOpen($S)", names.inFlight, dispatch.name())
            .build()
        : CodeBlock.of("");
  }

  private boolean isNeverHeard() {
    return !hasCallees()
        && !dispatch.event().isAlwaysHeard()
        && dispatch.delivery().whenUnheard() == Unheard.THROW;
  }

  private boolean hasCallees() {
    return dispatch.delivery().isOpen() || !dispatch.calls().isEmpty();
  }

  /** The calls of a part of a large event. */
  CodeBlock part(List<CallModel> some) {
    if (dispatch.isFuture()) {
      return futures.added(some);
    }
    AnswerCode answers = new AnswerCode(dispatch, names, true, CodeBlock.of(""));
    CallCode calls = new CallCode(dispatch, names, answers, failures);
    CodeBlock.Builder body = CodeBlock.builder().add(answers.declaration());
    some.forEach(call -> body.add(calls.callback(call)));
    return body.add(answers.end()).build();
  }

  /** What a part with some of the calls is handed beside the event's arguments. */
  List<ParameterSpec> handedToPart(List<CallModel> some) {
    List<ParameterSpec> handed = new ArrayList<>();
    if (dispatch.event().needsInfo()) {
      handed.add(ParameterSpec.builder(RuntimeTypes.EVENT_INFO, names.info).build());
    }
    for (OwnerModel owner : CallModel.attachables(some)) {
      handed.add(
          ParameterSpec.builder(RuntimeTypes.connections(owner.type()), names.attached(owner))
              .build());
    }
    if (dispatch.isFuture()) {
      handed.add(
          ParameterSpec.builder(RuntimeTypes.pending(dispatch.answer()), names.pending).build());
      return handed;
    }
    if (dispatch.isCollecting()) {
      handed.add(ParameterSpec.builder(RuntimeTypes.COLLECTED, names.failures).build());
    }
    if (dispatch.answers(AnswerModel.Kind.LIST)) {
      handed.add(ParameterSpec.builder(wholeAnswers().list(), names.answer).build());
    }
    return handed;
  }

  /** What a part returns. */
  TypeName returnedByPart() {
    return dispatch.isFuture() ? TypeName.VOID : wholeAnswers().returnedByPart();
  }

  /** The methods that a class with some of the calls needs. */
  List<MethodSpec> methods(List<CallModel> some, boolean hasListeners) {
    if (dispatch.isFuture()) {
      return List.of();
    }
    boolean hasConnected = hasListeners || some.stream().anyMatch(CallModel::isAttached);
    return failures.methods(some.stream().anyMatch(call -> !call.isAttached()), hasConnected);
  }

  /** What calls that are objects need. */
  AsyncCode async() {
    return async;
  }

  /** What is handed to those who arrive late. */
  StickyCode sticky() {
    return sticky;
  }

  private CodeBlock recorded() {
    return dispatch.isRecorded()
        ? CodeBlock.builder()
            .addStatement(
                "this.$N.$N($L)",
                names.recorder,
                RecorderGenerator.NOTE,
                Calls.arguments(dispatch.fire()))
            .build()
        : CodeBlock.of("");
  }

  private CodeBlock info() {
    if (!dispatch.event().needsInfo()) {
      return CodeBlock.of("");
    }
    CodeBlock sender =
        dispatch
            .delivery()
            .sender()
            .map(s -> dispatch.fire().parameters().get(s.index()).name())
            .map(name -> CodeBlock.of("$T.ofNullable($N)", Optional.class, name))
            .orElseGet(() -> CodeBlock.of("$T.empty()", Optional.class));
    return CodeBlock.builder()
        .addStatement(
            "$T $N =$Wnew $T($S,$W$T.now(),$W$N,$W$L)",
            RuntimeTypes.EVENT_INFO,
            names.info,
            RuntimeTypes.EVENT_INFO,
            dispatch.name(),
            Instant.class,
            names.metadata,
            sender)
        .build();
  }

  /** Takes stock of who has come, so that who comes or goes meanwhile does not matter. */
  private CodeBlock arrived() {
    if (dispatch.event().isSticky()) {
      return sticky.arrived();
    }
    CodeBlock.Builder code = CodeBlock.builder();
    for (ArrivalList list : names.arrivals()) {
      code.add(
          dispatch.isDirect() && list.field().equals(names.listeners)
              ? direct.arrived(list)
              : list.arrived());
    }
    return code.build();
  }

  private CodeBlock unheard() {
    if (dispatch.event().isAlwaysHeard() || dispatch.delivery().whenUnheard() == Unheard.IGNORE) {
      return CodeBlock.of("");
    }
    CodeBlock told =
        dispatch.delivery().whenUnheard() == Unheard.THROW
            ? CodeBlock.of("throw new $T($S)", RuntimeTypes.UNHEARD, dispatch.name())
            : CodeBlock.of("this.$N.unheard($S)", names.errors, dispatch.name());
    List<CodeBlock> absences =
        names.arrivals().stream()
            .map(list -> CodeBlock.of("this.$N.isEmpty()", list.field()))
            .toList();
    CodeBlock.Builder code = CodeBlock.builder();
    if (absences.isEmpty()) {
      return code.addStatement(told).build();
    }
    return code.beginControlFlow("if ($L)", CodeBlock.join(absences, " && "))
        .addStatement(told)
        .endControlFlow()
        .build();
  }

  /** Whether a fire would reach anybody. */
  CodeBlock isHeard() {
    if (dispatch.event().isAlwaysHeard()) {
      return CodeBlock.of("true");
    }
    List<CodeBlock> presences =
        names.arrivals().stream()
            .map(list -> CodeBlock.of("!this.$N.isEmpty()", list.field()))
            .toList();
    return presences.isEmpty() ? CodeBlock.of("false") : CodeBlock.join(presences, " || ");
  }
}
