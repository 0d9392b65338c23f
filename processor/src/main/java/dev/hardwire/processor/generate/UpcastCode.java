package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.ParameterModel;
import dev.hardwire.processor.model.PayloadModel;
import dev.hardwire.processor.model.UniqueNames;
import dev.hardwire.processor.model.VersionModel.Upcaster;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** How calls that an earlier version stored become those of the current one. */
final class UpcastCode {

  private final WiringModel wiring;
  private final EventModel event;
  private final ContractModel contract;
  private final PayloadModel current;

  UpcastCode(WiringModel wiring, EventModel event) {
    this.wiring = wiring;
    this.event = event;
    this.contract = event.contract();
    this.current = wiring.payload(event);
  }

  /** The name of the method that reads a version. */
  String name(Upcaster upcaster) {
    return "fromVersion" + upcaster.from();
  }

  /** A method for each version that can be read. */
  List<MethodSpec> methods() {
    return contract.version().upcasters().stream().map(this::method).toList();
  }

  private MethodSpec method(Upcaster upcaster) {
    PayloadModel earlier = wiring.payload(event, upcaster);
    UniqueNames names = new UniqueNames();
    List<String> given =
        contract.fire().parameters().stream().map(ParameterModel::name).map(names::take).toList();
    String payload = names.take("payload");
    String next = names.take("next");
    String event = names.take("event");
    CodeBlock read =
        CodeBlock.of(
            "$N.accept(new $T($L))",
            next,
            current.type(),
            given.stream().map(name -> CodeBlock.of("$N", name)).collect(Calls.LIST));
    CodeBlock list =
        CodeBlock.join(given.stream().map(name -> CodeBlock.of("$N", name)).toList(), ", ");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name(upcaster))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(earlier.type(), payload)
            .addParameter(
                ParameterizedTypeName.get(ClassName.get(Consumer.class), current.type()), next);
    if (contract.fire().answer().isVoid()) {
      method.addStatement("$T $N =$W($L) -> $L", contract.type(), event, list, read);
    } else {
      method.addCode(
          "$T $N =\n    ($L) -> {\n      $L;\n      return $T.completedFuture(null);\n    };\n",
          contract.type(),
          event,
          list,
          read,
          CompletableFuture.class);
    }
    List<CodeBlock> arguments = new ArrayList<>();
    earlier.names().forEach(name -> arguments.add(CodeBlock.of("$N.$N()", payload, name)));
    arguments.add(CodeBlock.of("$N", event));
    CodeBlock call =
        CodeBlock.of(
            "$T.$N($L)",
            contract.type(),
            upcaster.method(),
            arguments.stream().collect(Calls.LIST));
    return method.addCode(upcaster.mayThrow() ? unthrown(call, names) : statement(call)).build();
  }

  private static CodeBlock statement(CodeBlock call) {
    return CodeBlock.builder().addStatement(call).build();
  }

  /** What the upcaster declares is what the contract would throw, which throws nothing here. */
  private static CodeBlock unthrown(CodeBlock call, UniqueNames names) {
    String failure = names.take("failure");
    return CodeBlock.builder()
        .beginControlFlow("try")
        .addStatement(call)
        .nextControlFlow("catch ($T | $T $N)", RuntimeException.class, Error.class, failure)
        .addStatement("throw $N", failure)
        .nextControlFlow("catch ($T $N)", Throwable.class, failure)
        .addStatement("throw new $T($N)", IllegalStateException.class, failure)
        .endControlFlow()
        .build();
  }
}
