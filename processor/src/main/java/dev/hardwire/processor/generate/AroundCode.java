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
    CodeBlock point = CodeBlock.of("$S,$W$S,$W$N", dispatch.name(), callback, names.token);
    return CodeBlock.builder()
        .addStatement(
            "var $N = this.$N.before($S, $S)", names.token, hooks, dispatch.name(), callback)
        .beginControlFlow("try")
        .addStatement(call)
        .nextControlFlow("catch ($T $N)", Throwable.class, names.failure)
        .addStatement(
            "$T.failed(this.$N,$W$L,$W$N)",
            RuntimeTypes.AROUND_FAILURES,
            hooks,
            point,
            names.failure)
        .addStatement("throw $N", names.failure)
        .endControlFlow()
        .addStatement("this.$N.after($L)", hooks, point)
        .build();
  }
}
