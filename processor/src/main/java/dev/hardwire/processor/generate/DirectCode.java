package dev.hardwire.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * Reads listeners that are only to be called from an array of theirs, in a field of the fire's
 * class. It costs what such an array of one's own would: by the list and its connections, each
 * listener is two reads further away, and from a field that is inherited, an array has to be cast
 * to its type. Where one is weakly held, or to be called once, all are called by their connections.
 */
final class DirectCode {
  private final Dispatch dispatch;
  private final DispatchNames names;

  DirectCode(Dispatch dispatch, DispatchNames names) {
    this.dispatch = dispatch;
    this.names = names;
  }

  /** Adds the array to the class of the fire, where it reads one, and has it kept up to date. */
  void addArray(TypeSpec.Builder holder) {
    if (dispatch.isDirect()) {
      holder
          .superclass(RuntimeTypes.directListeners(dispatch.contract()))
          .addField(
              ArrayTypeName.of(contract()),
              names.directListeners,
              Modifier.PRIVATE,
              Modifier.VOLATILE)
          .addMethod(
              MethodSpec.methodBuilder("changed")
                  .addAnnotation(Override.class)
                  .addModifiers(Modifier.PROTECTED)
                  .addParameter(RuntimeTypes.connections(contract()), "connections")
                  .addStatement(
                      "this.$N =$W$T.snapshot(connections,$Wnew $T[connections.length])",
                      names.directListeners,
                      RuntimeTypes.DIRECT_LISTENERS,
                      contract())
                  .build());
    }
  }

  /** Has the array follow the list of listeners, in a constructor. */
  CodeBlock following() {
    return dispatch.isDirect()
        ? CodeBlock.builder().addStatement("super.follow(this.$N)", names.listeners).build()
        : CodeBlock.of("");
  }

  /** Takes stock: of the array, or else of the connections. */
  CodeBlock arrived(ArrivalList list) {
    return CodeBlock.builder()
        .addStatement("$T[] $N = this.$N", contract(), names.direct, names.directListeners)
        .addStatement(
            "$T $N =$W$N == null ? this.$N.current() : $T.none()",
            list.connections(),
            list.variable(),
            names.direct,
            list.field(),
            RuntimeTypes.LISTENER_LIST)
        .build();
  }

  /**
   * The calls of all listeners.
   *
   * @param direct the call of one, where it is only to be called
   * @param connected the loop over all connections
   */
  CodeBlock listeners(CodeBlock direct, CodeBlock connected) {
    return CodeBlock.builder()
        .beginControlFlow("if ($N != null)", names.direct)
        .beginControlFlow("for ($T $N : $N)", contract(), names.listener, names.direct)
        .add(direct)
        .endControlFlow()
        .nextControlFlow("else")
        .add(connected)
        .endControlFlow()
        .build();
  }

  private ClassName contract() {
    return dispatch.contract().type();
  }
}
