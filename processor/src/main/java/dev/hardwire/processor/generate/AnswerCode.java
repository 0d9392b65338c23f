package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.model.AnswerForm;
import dev.hardwire.processor.model.AnswerModel;
import dev.hardwire.processor.model.AnswerModel.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What becomes of callbacks' answers: one way for each kind of event. */
final class AnswerCode {

  private final Dispatch dispatch;
  private final DispatchNames names;
  private final AnswerModel answer;
  private final boolean isPart;
  private final CodeBlock beforeReturn;

  /**
   * The code for a fire, or for one of the parts of a large one.
   *
   * @param beforeReturn what precedes the return of an answer
   */
  AnswerCode(Dispatch dispatch, DispatchNames names, boolean isPart, CodeBlock beforeReturn) {
    this.dispatch = dispatch;
    this.names = names;
    this.answer = dispatch.answer();
    this.isPart = isPart;
    this.beforeReturn = beforeReturn;
  }

  /** The variable in which answers are gathered; none where nothing is. */
  CodeBlock declaration() {
    return switch (answer.kind()) {
      case VETO ->
          dispatch.isGuarded()
              ? statement("$T $N = true", TypeName.BOOLEAN, names.answer)
              : CodeBlock.of("");
      case LIST ->
          isPart
              ? CodeBlock.of("")
              : statement("$T $N = new $T<>()", list(), names.answer, ArrayList.class);
      case FIRST ->
          statement("$T $N = $T.empty()", answer.returned(), names.answer, Optional.class);
      case NONE, ONE, FOLD -> CodeBlock.of("");
    };
  }

  /** The type of the list in which answers are gathered. */
  TypeName list() {
    return ParameterizedTypeName.get(ClassName.get(List.class), answer.element());
  }

  /** The answer of a callback, checked for null. */
  CodeBlock checked(CodeBlock call, AnswerForm form, String callback) {
    boolean isNever = form == AnswerForm.PRIMITIVE || form == AnswerForm.IGNORED;
    CodeBlock present = isNever ? call : check("notNull", call, callback);
    if (form == AnswerForm.NARROWER_OPTIONAL) {
      return CodeBlock.of("$T.widened($L)", RuntimeTypes.ANSWERS, present);
    }
    boolean isBare = form == AnswerForm.OBJECT || form == AnswerForm.PRIMITIVE;
    return answer.is(Kind.FIRST) && isBare
        ? CodeBlock.of("$T.of($L)", Optional.class, present)
        : present;
  }

  /** The answer of a listener, which is that of a whole event, checked for null. */
  CodeBlock checkedOfListener(CodeBlock call) {
    return switch (answer.kind()) {
      case LIST -> check("elements", call, CallCode.LISTENER);
      case FIRST -> checked(call, AnswerForm.OPTIONAL, CallCode.LISTENER);
      case NONE, VETO -> call;
      case ONE, FOLD ->
          answer.returned().isPrimitive() ? call : check("notNull", call, CallCode.LISTENER);
    };
  }

  private CodeBlock check(String method, CodeBlock call, String callback) {
    return CodeBlock.of(
        "$T.$N($L,$W$S,$W$S)", RuntimeTypes.ANSWERS, method, call, dispatch.name(), callback);
  }

  /** The type of a variable that holds a checked answer. */
  TypeName type(boolean isOfListener) {
    return answer.is(Kind.LIST) && !isOfListener ? answer.element() : answer.returned();
  }

  /** The statements that take a checked answer in. */
  CodeBlock taken(CodeBlock checked, boolean isOfListener) {
    return switch (answer.kind()) {
      case NONE -> statement("$L", checked);
      case VETO ->
          dispatch.isGuarded()
              ? statement("$N = $L", names.answer, checked)
              : stop(CodeBlock.of("!$L", checked), CodeBlock.of("false"));
      case LIST -> statement("$N.$N($L)", names.answer, isOfListener ? "addAll" : "add", checked);
      case FIRST -> statement("$N = $L", names.answer, checked);
      case ONE -> statement("return $L", checked);
      case FOLD -> statement("$N = $L", folded(), checked);
    };
  }

  /** The statements after a call that end the fire where the answer settles the matter. */
  CodeBlock settled() {
    if (answer.is(Kind.VETO) && dispatch.isGuarded()) {
      return stop(CodeBlock.of("!$N", names.answer), CodeBlock.of("false"));
    }
    return answer.is(Kind.FIRST)
        ? stop(CodeBlock.of("$N.isPresent()", names.answer), CodeBlock.of("$N", names.answer))
        : CodeBlock.of("");
  }

  /** What a part answers, taken in by the whole. */
  CodeBlock takenFromPart(CodeBlock call) {
    return switch (answer.kind()) {
      case NONE, ONE, LIST -> statement("$L", call);
      case VETO -> stop(CodeBlock.of("!$L", call), CodeBlock.of("false"));
      case FIRST, FOLD -> taken(call, false).toBuilder().add(settled()).build();
    };
  }

  private CodeBlock stop(CodeBlock condition, CodeBlock returned) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", condition)
        .add(beforeReturn)
        .addStatement("return $L", returned)
        .endControlFlow()
        .build();
  }

  /** The answer after everything has run. */
  CodeBlock end() {
    return switch (answer.kind()) {
      case NONE, ONE -> CodeBlock.of("");
      case VETO -> statement("return true");
      case LIST ->
          isPart
              ? CodeBlock.of("")
              : statement("return $T.unmodifiableList($N)", Collections.class, names.answer);
      case FIRST -> statement("return $N", names.answer);
      case FOLD -> statement("return $N", folded());
    };
  }

  /** What a part of a fire returns. */
  TypeName returnedByPart() {
    return answer.is(Kind.LIST) ? TypeName.VOID : answer.returned();
  }

  private String folded() {
    return dispatch.fire().parameters().get(answer.fold()).name();
  }

  private static CodeBlock statement(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }
}
