package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.hardwire.processor.model.AnswerModel.Kind;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.OwnerModel;
import java.util.List;

/** The fire of an event that answers by a future: its calls are gathered, then it starts. */
final class FutureCode {

  private final Dispatch dispatch;
  private final DispatchNames names;
  private final AsyncCode async;

  FutureCode(Dispatch dispatch, DispatchNames names, AsyncCode async) {
    this.dispatch = dispatch;
    this.names = names;
    this.async = async;
  }

  /** The fire, with the statements that add its callbacks' calls. */
  CodeBlock started(CodeBlock added) {
    CodeBlock.Builder code = CodeBlock.builder().add(begun()).add(added);
    if (dispatch.delivery().isOpen()) {
      CodeBlock listener = added("addListener", names.listenerCallback, async.createdForListener());
      code.add(forEach(names.listening, dispatch.contract().type(), listener));
    }
    return code.addStatement("return $N.start()", names.pending).build();
  }

  /** The statements that add calls; for those of an attached owner, one of each instance. */
  CodeBlock added(List<CallModel> calls) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (CallModel call : calls) {
      CodeBlock added = added("add", names.async.field(call), async.created(call));
      code.add(
          call.receiver()
              .filter(OwnerModel::isAttachable)
              .map(owner -> forEach(names.attached(owner), owner.type(), added))
              .orElse(added));
    }
    return code.build();
  }

  private CodeBlock added(String method, String callback, CodeBlock call) {
    return CodeBlock.builder()
        .addStatement("$N.$N(this.$N,$W$L)", names.pending, method, callback, call)
        .build();
  }

  private CodeBlock forEach(String connected, ClassName type, CodeBlock body) {
    return CodeBlock.builder()
        .beginControlFlow(
            "for ($T $N : $N)", RuntimeTypes.connection(type), names.connection, connected)
        .add(body)
        .endControlFlow()
        .build();
  }

  private CodeBlock begun() {
    Kind kind = dispatch.answer().kind();
    String method =
        switch (kind) {
          case NONE -> "all";
          case LIST -> "list";
          case FIRST -> "first";
          case VETO -> "veto";
          case FOLD -> "fold";
          case ONE -> "only";
        };
    CodeBlock initial =
        kind == Kind.FOLD
            ? CodeBlock.of(
                ",$W$N", dispatch.fire().parameters().get(dispatch.answer().fold()).name())
            : CodeBlock.of("");
    return CodeBlock.builder()
        .addStatement(
            "$T $N = this.$N.$N($S,$W$T.$N$L)",
            RuntimeTypes.pending(dispatch.answer()),
            names.pending,
            names.inFlight,
            method,
            dispatch.name(),
            ClassName.get("dev.hardwire", "FailurePolicy"),
            dispatch.policy().name(),
            initial)
        .build();
  }
}
