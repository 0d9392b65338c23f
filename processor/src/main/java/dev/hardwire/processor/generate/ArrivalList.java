package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * A list of those who come and go and are called by an event: instances of an attachable owner, or
 * listeners.
 *
 * @param arriving who is in it
 * @param field the field that holds it
 * @param variable the variable with those who were in it when a fire started
 */
record ArrivalList(ClassName arriving, String field, String variable) {

  /** The type of the variable. */
  TypeName connections() {
    return RuntimeTypes.connections(arriving);
  }

  /** Takes stock of who is in it. */
  CodeBlock arrived() {
    return CodeBlock.builder()
        .addStatement("$T $N = this.$N.current()", connections(), variable, field)
        .build();
  }
}
