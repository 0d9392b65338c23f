package dev.hardwire.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Generates a wiring: the class that users create, and those that it consists of. */
public final class WiringGenerator {

  static final String PROCESSOR = "WiringProcessor";

  private static final ClassName WIRED_FROM = ClassName.get("dev.hardwire.index", "WiredFrom");

  private final WiringModel wiring;
  private final OwnerGroups owners;
  private final BuilderGenerator builders;
  private final UnconnectedGenerator unconnected;
  private final EventFields fields;
  private final ContextGenerator context;

  private WiringGenerator(WiringModel wiring) {
    this.wiring = wiring;
    this.owners = new OwnerGroups(wiring);
    this.builders = new BuilderGenerator(wiring, owners);
    this.context = new ContextGenerator(wiring);
    this.unconnected = new UnconnectedGenerator(wiring, owners, builders, context);
    this.fields = new EventFields(wiring, owners);
  }

  /** All classes of a wiring. */
  public static List<TypeSpec> generate(WiringModel wiring) {
    return new WiringGenerator(wiring).generate();
  }

  private List<TypeSpec> generate() {
    List<TypeSpec> types = new ArrayList<>();
    types.add(wiringClass());
    types.addAll(builders.generate());
    types.addAll(fields.groups());
    types.addAll(context.generate());
    types.addAll(RecorderGenerator.generate(wiring));
    wiring
        .events()
        .forEach(
            event -> {
              types.addAll(DispatcherGenerator.generate(wiring, owners, event));
              types.addAll(DurableGenerator.generate(wiring, owners, event));
            });
    if (!owners.isEmpty()) {
      types.addAll(unconnected.fronts());
    }
    types.addAll(PayloadGenerator.generate(wiring));
    types.addAll(EventsByNameGenerator.generate(wiring));
    types.addAll(InstallationGenerator.shards(wiring));
    return types;
  }

  private TypeSpec wiringClass() {
    TypeSpec.Builder type =
        GeneratedTypes.finalClass(wiring.type(), PROCESSOR, wiring.isPublic())
            .addJavadoc(
                wiring.asynchrony().isPresent()
                    ? """
                    The events of {@link $T}. Safe for use by several threads;
                    callbacks run on the thread that fires, or by the executors that they name.
                    """
                    : """
                    The events of {@link $T}. Safe for use by several threads;
                    the callbacks run on the thread that fires.
                    """,
                wiring.annotated());
    if (!wiring.indexes().isEmpty()) {
      type.addAnnotation(wiredFrom());
    }
    fields.addTo(type);
    if (!owners.areConnectedByBuilder()) {
      type.addMethod(create());
      if (wiring.hasContext()) {
        type.addMethod(createWithContext());
      }
    }
    if (builders.isNeeded()) {
      type.addMethod(builders.factory());
    }
    if (!owners.isEmpty()) {
      type.addMethods(unconnected.factories()).addType(unconnected.nestedClass());
    }
    wiring
        .events()
        .forEach(event -> type.addMethod(Calls.accessor(event, fields.accessorBody(event))));
    type.addMethods(context.accessors(owners.context()))
        .addMethods(context.recorderAccessors(owners.context()))
        .addMethod(run());
    if (wiring.isDurable()) {
      new TransactionGenerator(wiring, owners).addTo(type);
    }
    new ClosingGenerator(wiring, owners).addTo(type);
    InstallationGenerator.method(wiring).ifPresent(type::addMethod);
    wiring.events().stream()
        .map(EventModel::contract)
        .filter(ContractModel::isInferred)
        .forEach(contract -> type.addType(inferredContract(contract)));
    return type.build();
  }

  private AnnotationSpec wiredFrom() {
    Set<ClassName> indexes = new LinkedHashSet<>();
    wiring.indexes().forEach(index -> indexes.add(index.type()));
    List<CodeBlock> literals =
        indexes.stream().map(index -> CodeBlock.of("$T.class", index)).toList();
    return AnnotationSpec.builder(WIRED_FROM)
        .addMember("value", GeneratedTypes.array(literals))
        .build();
  }

  private MethodSpec create() {
    MethodSpec.Builder create =
        MethodSpec.methodBuilder("create")
            .addJavadoc(
                owners.isEmpty()
                    ? "Creates a wiring. All its callbacks are static.\n"
                    : "Creates a wiring of the owners of all instance callbacks.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(wiring.type())
            .addParameters(owners.parameters(wiring.owners()));
    if (!wiring.hasContext()) {
      return created(create);
    }
    List<CodeBlock> arguments = new ArrayList<>();
    wiring.owners().forEach(owner -> arguments.add(CodeBlock.of("$N", owner.name())));
    arguments.add(context.createdWithDefaults());
    return create
        .addStatement(
            "return create($L)$L",
            arguments.stream().collect(Calls.LIST),
            TransactionGenerator.delivering(wiring))
        .build();
  }

  /** How the builder and an unconnected wiring create one. */
  private MethodSpec createWithContext() {
    return created(
        MethodSpec.methodBuilder("create")
            .addModifiers(Modifier.STATIC)
            .returns(wiring.type())
            .addParameters(owners.parameters(wiring.owners(), true)));
  }

  private MethodSpec created(MethodSpec.Builder create) {
    for (OwnerModel owner : wiring.owners()) {
      create.addStatement("$T.requireNonNull($N, $S)", Objects.class, owner.name(), owner.name());
    }
    return create
        .addStatement(
            "return new $T($L)",
            wiring.type(),
            owners.arguments(wiring.owners(), wiring.hasContext()))
        .build();
  }

  private MethodSpec run() {
    return MethodSpec.methodBuilder("run")
        .addJavadoc(
            """
            Fires an event by its name.

            @param event the name of the event
            @param arguments the event's arguments; widened as in a Java call
            @return what the event answers; null where it answers nothing
            @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
            """)
        .addModifiers(Modifier.PUBLIC)
        .returns(Object.class)
        .addParameter(String.class, "event")
        .addParameter(Object[].class, "arguments")
        .varargs()
        .addExceptions(wiring.runThrows())
        .addStatement("return $T.run(this, event, arguments)", EventsByNameGenerator.type(wiring))
        .build();
  }

  private TypeSpec inferredContract(ContractModel contract) {
    return TypeSpec.interfaceBuilder(contract.type())
        .addJavadoc("The event {@code $L}, as its longest callback takes it.\n", contract.event())
        .addAnnotation(FunctionalInterface.class)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addMethod(
            Calls.fire(contract.fire(), contract.fire().name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .build())
        .build();
  }
}
