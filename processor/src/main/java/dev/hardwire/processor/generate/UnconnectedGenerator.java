package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.model.UniqueNames;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Generates the wiring before it has its owners, for owners that publish themselves: its contracts
 * are fronts that hand on to the dispatchers once these are connected.
 */
final class UnconnectedGenerator {

  private static final String FRONTS = "fronts";
  private static final String CONTEXT = "context";

  /** A dispatcher is fetched from the wiring and put into its front. */
  private static final int BYTES_OF_LINK = 11;

  private final WiringModel wiring;
  private final OwnerGroups owners;
  private final BuilderGenerator builders;
  private final ContextGenerator context;
  private final EventGroups groups;

  UnconnectedGenerator(
      WiringModel wiring, OwnerGroups owners, BuilderGenerator builders, ContextGenerator context) {
    this.context = context;
    this.wiring = wiring;
    this.owners = owners;
    this.builders = builders;
    this.groups =
        new EventGroups(
            GeneratedNames.partOfWiring(wiring.annotated(), "Fronts"),
            wiring.events().stream().filter(event -> !event.isBroken()).toList(),
            event -> BYTES_OF_LINK);
  }

  private ClassName type() {
    return wiring.type().nestedClass("Unconnected");
  }

  /** The methods of the wiring that create an unconnected one. */
  List<MethodSpec> factories() {
    List<MethodSpec> factories = new ArrayList<>();
    CodeBlock created = wiring.hasContext() ? context.createdWithDefaults() : CodeBlock.of("");
    factories.add(factory().addStatement("return new $T($L)", type(), created).build());
    if (wiring.isReporting()) {
      factories.add(
          factory()
              .addJavadoc("\n@param handler is told of failures\n")
              .addParameter(RuntimeTypes.ERROR_HANDLER, "handler")
              .addStatement("return new $T($L)", type(), context.created(CodeBlock.of("handler")))
              .build());
    }
    return factories;
  }

  private MethodSpec.Builder factory() {
    return MethodSpec.methodBuilder("unconnected")
        .addJavadoc(
            """
            The events alone, for owners that fire some of them: these take the contracts first and
            are connected afterwards.
            """)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(type());
  }

  /** The class that is nested in the wiring. */
  TypeSpec nestedClass() {
    TypeSpec.Builder unconnected =
        TypeSpec.classBuilder(type())
            .addJavadoc(
                """
                The events of {@link $T} before its owners are known.
                Firing one before {@code connect} throws an {@link IllegalStateException}.
                """,
                wiring.type())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    for (int i = 0; i < groups.count(); i++) {
      unconnected.addField(
          FieldSpec.builder(groups.type(i), field(i), Modifier.PRIVATE, Modifier.FINAL)
              .initializer("new $T()", groups.type(i))
              .build());
    }
    unconnected.addField(boolean.class, "isConnected", Modifier.PRIVATE);
    if (wiring.hasContext()) {
      unconnected
          .addField(wiring.context(), CONTEXT, Modifier.PRIVATE, Modifier.FINAL)
          .addMethod(
              MethodSpec.constructorBuilder()
                  .addModifiers(Modifier.PRIVATE)
                  .addParameter(wiring.context(), CONTEXT)
                  .addStatement("this.$N = $N", CONTEXT, CONTEXT)
                  .build());
    } else {
      unconnected.addMethod(GeneratedTypes.privateConstructor());
    }
    unconnected.addMethods(connects()).addMethods(context.accessors(CONTEXT));
    for (EventModel event : wiring.events()) {
      CodeBlock body =
          groups
              .groupOf(event)
              .map(i -> CodeBlock.of("return $N.$N", field(i), event.name().accessorName()))
              .orElseGet(GeneratedTypes::notGenerated);
      unconnected.addMethod(Calls.accessor(event, body));
    }
    return unconnected.build();
  }

  private List<MethodSpec> connects() {
    List<MethodSpec> connects = new ArrayList<>();
    if (!owners.areConnectedByBuilder()) {
      connects.add(connectOwners());
    }
    if (owners.mayBeConnectedByBuilder()) {
      connects.add(connectBuilder());
    }
    return connects;
  }

  private MethodSpec connectOwners() {
    CodeBlock shared = wiring.hasContext() ? CodeBlock.of(",$Wthis.$N", CONTEXT) : CodeBlock.of("");
    CodeBlock arguments = owners.arguments(wiring.owners());
    return connect(
        owners.parameters(wiring.owners()),
        CodeBlock.of("$T.create($L$L)", wiring.type(), arguments, shared));
  }

  private MethodSpec connectBuilder() {
    return connect(
        List.of(ParameterSpec.builder(builders.ready(), "ready").build()),
        wiring.hasContext()
            ? builders.build(CodeBlock.of("ready"), CodeBlock.of("this.$N", CONTEXT))
            : CodeBlock.of("ready.build()"));
  }

  private MethodSpec connect(List<ParameterSpec> parameters, CodeBlock created) {
    UniqueNames names = new UniqueNames();
    parameters.forEach(parameter -> names.take(parameter.name()));
    String connected = names.take("connected");
    MethodSpec.Builder connect =
        MethodSpec.methodBuilder("connect")
            .addJavadoc(
                """
                Connects the events handed out before to their callbacks.

                @throws IllegalStateException if they are connected already
                """)
            .addModifiers(Modifier.PUBLIC, Modifier.SYNCHRONIZED)
            .addParameters(parameters)
            .returns(wiring.type())
            .beginControlFlow("if (this.isConnected)")
            .addStatement(
                "throw new $T($Z$S)",
                IllegalStateException.class,
                wiring.type().simpleName()
                    + " is connected already: connect(...) was called twice.")
            .endControlFlow()
            .addStatement("$T $N = $L", wiring.type(), connected, created);
    for (int i = 0; i < groups.count(); i++) {
      connect.addStatement("this.$N.link($N)", field(i), connected);
    }
    return connect
        .addStatement("this.isConnected = true")
        .addStatement("return $N$L", connected, TransactionGenerator.delivering(wiring))
        .build();
  }

  /** The classes with the fronts. */
  List<TypeSpec> fronts() {
    return new FrontsGenerator(wiring, groups).generate();
  }

  private String field(int group) {
    return groups.instance(FRONTS, group);
  }
}
