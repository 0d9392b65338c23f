package dev.hardwire.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.model.DeliveryModel.Policy;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What becomes of failures: the code of an event's policy. */
final class FailureCode {

  private static final String FAILED = "failed";
  private static final TypeName ANY_CONNECTION = RuntimeTypes.anyConnection();

  private final Dispatch dispatch;
  private final DispatchNames names;

  FailureCode(Dispatch dispatch, DispatchNames names) {
    this.dispatch = dispatch;
    this.names = names;
  }

  /** The variable in which failures are gathered. */
  CodeBlock declaration(boolean isEager) {
    if (!dispatch.isCollecting()) {
      return CodeBlock.of("");
    }
    CodeBlock initial =
        isEager
            ? CodeBlock.of("$T.empty($S)", RuntimeTypes.COLLECTED, dispatch.name())
            : CodeBlock.of("null");
    return CodeBlock.builder()
        .addStatement("$T $N = $L", RuntimeTypes.COLLECTED, names.failures, initial)
        .build();
  }

  /** A callback's call with what happens where it fails. */
  CodeBlock guarded(CodeBlock call, String callback, boolean hasConnection) {
    if (dispatch.isPropagating()) {
      return call;
    }
    List<CodeBlock> passed = new ArrayList<>();
    if (dispatch.isCollecting()) {
      passed.add(CodeBlock.of("$N", names.failures));
    }
    if (hasConnection) {
      passed.add(CodeBlock.of("$N", names.connection));
    }
    passed.add(CodeBlock.of("$S", callback));
    passed.add(CodeBlock.of("$N", names.failure));
    dispatch.fire().parameters().forEach(p -> passed.add(CodeBlock.of("$N", p.name())));
    CodeBlock failed = CodeBlock.of("$N($L)", FAILED, passed.stream().collect(Calls.LIST));
    return CodeBlock.builder()
        .beginControlFlow("try")
        .add(call)
        .nextControlFlow("catch ($T $N)", Throwable.class, names.failure)
        .addStatement(
            "$L",
            dispatch.isCollecting() ? CodeBlock.of("$N = $L", names.failures, failed) : failed)
        .endControlFlow()
        .build();
  }

  /** What a successful call of something connected leads to. */
  CodeBlock succeeded() {
    return dispatch.policy() == Policy.EVICT
        ? CodeBlock.builder().addStatement("$N.succeeded()", names.connection).build()
        : CodeBlock.of("");
  }

  /** What precedes the end of a fire. */
  CodeBlock end() {
    return dispatch.isCollecting()
        ? CodeBlock.builder()
            .addStatement("$T.throwIfAny($N)", RuntimeTypes.COLLECTED, names.failures)
            .build()
        : CodeBlock.of("");
  }

  /** A whole fire, such that an interruption which ends it stays visible on the thread. */
  CodeBlock keepingInterruption(CodeBlock fire) {
    if (!dispatch.isPropagating() || !dispatch.delivery().coversInterruption()) {
      return fire;
    }
    return CodeBlock.builder()
        .beginControlFlow("try")
        .add(fire)
        .nextControlFlow("catch ($T $N)", Throwable.class, names.failure)
        .addStatement("$T.keep($N)", RuntimeTypes.INTERRUPTS, names.failure)
        .addStatement("throw $N", names.failure)
        .endControlFlow()
        .build();
  }

  /** The methods that are called where a callback fails. */
  List<MethodSpec> methods(boolean hasSingle, boolean hasConnected) {
    List<MethodSpec> methods = new ArrayList<>();
    if (dispatch.isCollecting() && hasSingle) {
      methods.add(collecting(false));
    }
    if (dispatch.isCollecting() && hasConnected) {
      methods.add(collecting(true));
    }
    if (dispatch.policy().isReported() && hasSingle) {
      methods.add(reporting(false));
    }
    if (dispatch.policy().isReported() && hasConnected) {
      methods.add(reporting(true));
    }
    return methods;
  }

  private MethodSpec collecting(boolean hasConnection) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(FAILED)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(RuntimeTypes.COLLECTED)
            .addParameter(RuntimeTypes.COLLECTED, names.failures);
    CodeBlock connection = CodeBlock.of("");
    if (hasConnection) {
      method.addParameter(ANY_CONNECTION, names.connection);
      connection = CodeBlock.of("$N,$W", names.connection);
    }
    return signature(method)
        .addStatement(
            "return $T.add($N,$W$S,$W$N,$W$L$N,$W$L)",
            RuntimeTypes.COLLECTED,
            names.failures,
            dispatch.name(),
            names.callback,
            connection,
            names.failure,
            arguments())
        .build();
  }

  private MethodSpec reporting(boolean hasConnection) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(FAILED).addModifiers(Modifier.PRIVATE).returns(TypeName.VOID);
    CodeBlock connection = CodeBlock.of("");
    if (hasConnection) {
      method.addParameter(ANY_CONNECTION, names.connection);
      int limit = dispatch.policy() == Policy.EVICT ? dispatch.delivery().evictAfter() : 0;
      connection = CodeBlock.of("$N,$W$L,$W", names.connection, limit);
    }
    return signature(method)
        .addStatement(
            "this.$N.failed($S,$W$N,$W$L$N,$W$L)",
            names.errors,
            dispatch.name(),
            names.callback,
            connection,
            names.failure,
            arguments())
        .build();
  }

  private MethodSpec.Builder signature(MethodSpec.Builder method) {
    return method
        .addParameter(String.class, names.callback)
        .addParameter(Throwable.class, names.failure)
        .addParameters(Calls.parameters(dispatch.fire().parameters()));
  }

  /** The event's arguments; as an array, lest one of them is taken for all. */
  private CodeBlock arguments() {
    return dispatch.fire().parameters().isEmpty()
        ? CodeBlock.of("new $T[0]", Object.class)
        : CodeBlock.of("new $T[] {$L}", Object.class, Calls.arguments(dispatch.fire()));
  }
}
