package dev.hardwire.processor.generate;

import com.palantir.javapoet.CodeBlock;

/** What is called before and after a callback by a wiring with hooks. */
final class AroundCode {

  private AroundCode() {}

  /**
   * The statements of a call with the hooks around it.
   *
   * @param hooks the field that has them
   * @param call the statement in the middle
   */
  static CodeBlock around(
      Dispatch dispatch, DispatchNames names, String hooks, String callback, CodeBlock call) {
    return around(
        CodeBlock.of("this.$N", hooks),
        dispatch.name(),
        callback,
        names.token,
        names.failure,
        call);
  }

  /**
   * The statements of a call with the hooks around it.
   *
   * @param hooks the expression that has them
   * @param token the name of the variable with what they return
   * @param failure the name of the variable with what is thrown
   * @param call the statement in the middle
   */
  static CodeBlock around(
      CodeBlock hooks,
      String event,
      String callback,
      String token,
      String failure,
      CodeBlock call) {
    CodeBlock point = CodeBlock.of("$S,$W$S,$W$N", event, callback, token);
    return CodeBlock.builder()
        .addStatement("var $N = $L.before($S, $S)", token, hooks, event, callback)
        .beginControlFlow("try")
        .addStatement(call)
        .nextControlFlow("catch ($T $N)", Throwable.class, failure)
        .addStatement(
            "$T.failed($L,$W$L,$W$N)", RuntimeTypes.AROUND_FAILURES, hooks, point, failure)
        .addStatement("throw $N", failure)
        .endControlFlow()
        .addStatement("$L.after($L)", hooks, point)
        .build();
  }
}
