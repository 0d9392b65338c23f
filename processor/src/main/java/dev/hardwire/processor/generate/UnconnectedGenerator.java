package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Generates the wiring before it has its owners, for owners that publish themselves: its contracts
 * are fronts that hand on to the dispatchers once these are connected.
 */
final class UnconnectedGenerator {

  private static final String UNCONNECTED = "Unconnected";

  private final WiringModel wiring;
  private final OwnerGroups owners;
  private final BuilderGenerator builders;
  private final List<List<EventModel>> groups;

  UnconnectedGenerator(WiringModel wiring, OwnerGroups owners, BuilderGenerator builders) {
    this.wiring = wiring;
    this.owners = owners;
    this.builders = builders;
    this.groups =
        wiring.owners().isEmpty()
            ? List.of()
            : Shards.of(
                wiring.events().stream().filter(event -> !event.isBroken()).toList(),
                Shards.EVENTS);
  }

  private ClassName type() {
    return wiring.type().nestedClass(UNCONNECTED);
  }

  /** The method of the wiring that creates an unconnected one. */
  MethodSpec factory() {
    return MethodSpec.methodBuilder("unconnected")
        .addJavadoc(
            """
            The events alone, for owners that fire some of them: these take the contracts first and
            are connected afterwards.
            """)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(type())
        .addStatement("return new $T()", type())
        .build();
  }

  /** The class that is nested in the wiring. */
  TypeSpec nestedClass() {
    TypeSpec.Builder unconnected =
        TypeSpec.classBuilder(type())
            .addJavadoc(
                """
                The events of {@link $T} before its owners are known. Firing one before {@code connect} throws an
                {@link IllegalStateException}.
                """,
                wiring.type())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addField(boolean.class, "isConnected", Modifier.PRIVATE);
    for (int i = 0; i < groups.size(); i++) {
      unconnected.addField(
          FieldSpec.builder(group(i), field(i), Modifier.PRIVATE, Modifier.FINAL)
              .initializer("new $T()", group(i))
              .build());
    }
    unconnected.addMethod(GeneratedTypes.privateConstructor()).addMethod(connect());
    for (EventModel event : wiring.events()) {
      unconnected.addMethod(
          Calls.accessor(event.contract()).addStatement(accessorBody(event)).build());
    }
    return unconnected.build();
  }

  private CodeBlock accessorBody(EventModel event) {
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).contains(event)) {
        return CodeBlock.of("return $N.$N", field(i), event.name().accessorName());
      }
    }
    return GeneratedTypes.notGenerated();
  }

  private MethodSpec connect() {
    MethodSpec.Builder connect =
        MethodSpec.methodBuilder("connect")
            .addJavadoc(
                """
                Connects the events handed out before to their callbacks.

                @throws IllegalStateException if they are connected already
                """)
            .addModifiers(Modifier.PUBLIC, Modifier.SYNCHRONIZED)
            .returns(wiring.type());
    CodeBlock created;
    if (owners.isFlat()) {
      connect.addParameters(owners.parameters(wiring.owners()));
      created = CodeBlock.of("$T.create($L)", wiring.type(), owners.arguments(wiring.owners()));
    } else {
      TypeName ready = builders.ready();
      connect.addParameter(ready, "owners");
      created = CodeBlock.of("owners.build()");
    }
    connect
        .beginControlFlow("if (isConnected)")
        .addStatement(
            "throw new $T($S)",
            IllegalStateException.class,
            wiring.type().simpleName() + " is connected already: connect(…) was called twice.")
        .endControlFlow()
        .addStatement("$T connected = $L", wiring.type(), created);
    for (int i = 0; i < groups.size(); i++) {
      connect.addStatement("$N.link(connected)", field(i));
    }
    return connect.addStatement("isConnected = true").addStatement("return connected").build();
  }

  /** The classes with the fronts. */
  List<TypeSpec> fronts() {
    List<TypeSpec> types = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      types.add(fronts(group(i), groups.get(i)));
    }
    return types;
  }

  private TypeSpec fronts(ClassName type, List<EventModel> events) {
    TypeSpec.Builder fronts =
        GeneratedTypes.finalClass(type, WiringGenerator.PROCESSOR, false)
            .addJavadoc(
                "Stands in for events of {@link $T} until it is connected.\n", wiring.type());
    MethodSpec.Builder link =
        MethodSpec.methodBuilder("link").addParameter(wiring.type(), "wiring");
    for (EventModel event : events) {
      String accessor = event.name().accessorName();
      ClassName front = type.nestedClass(event.name().typeName() + "Front");
      fronts.addField(
          FieldSpec.builder(front, accessor, Modifier.FINAL)
              .initializer("new $T()", front)
              .build());
      link.addStatement("$N.target = wiring.$N()", accessor, accessor);
      fronts.addType(front(front, event));
    }
    return fronts.addMethod(link.build()).build();
  }

  private TypeSpec front(ClassName type, EventModel event) {
    ClassName contract = event.contract().type();
    String connected = Locals.free("connected", event.contract());
    return TypeSpec.classBuilder(type)
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .addSuperinterface(contract)
        .addField(contract, "target", Modifier.PRIVATE, Modifier.VOLATILE)
        .addMethod(
            Calls.fire(event.contract(), event.contract().method())
                .addAnnotation(Override.class)
                .addStatement("$T $N = this.target", contract, connected)
                .beginControlFlow("if ($N == null)", connected)
                .addStatement(
                    "throw new $T($S)",
                    IllegalStateException.class,
                    "Event '"
                        + event.name()
                        + "' was fired before connect(…) was called on the unconnected "
                        + wiring.type().simpleName()
                        + ".")
                .endControlFlow()
                .addStatement(
                    "$N.$N($L)",
                    connected,
                    event.contract().method(),
                    Calls.arguments(event.contract()))
                .build())
        .build();
  }

  private String field(int index) {
    return groups.size() <= 1 ? "fronts" : "fronts" + (index + 1);
  }

  private ClassName group(int index) {
    ClassName fronts = GeneratedNames.partOfWiring(wiring.annotated(), "Fronts");
    return groups.size() <= 1 ? fronts : GeneratedNames.numbered(fronts, index + 1);
  }
}
