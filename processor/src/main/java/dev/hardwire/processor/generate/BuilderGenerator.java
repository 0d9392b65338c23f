package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.Capitals;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Generates the builder of a wiring with owners: a step for each of them, so that a missing or
 * swapped one does not compile. Many owners are taken by several builders, one after the other.
 */
final class BuilderGenerator {

  private static final String START = "start";

  private final WiringModel wiring;
  private final OwnerGroups owners;
  private final BuilderOptions options;

  /** Whether a wiring can be built of a context that is there already. */
  private final boolean takesContext;

  BuilderGenerator(WiringModel wiring, OwnerGroups owners) {
    this.wiring = wiring;
    this.owners = owners;
    this.takesContext =
        wiring.hasContext() && (!owners.isFlat() || wiring.asynchrony().isPresent());
    this.options = new BuilderOptions(wiring, ready(), takesContext);
  }

  /** Whether there is anything to give to a wiring. */
  boolean isNeeded() {
    return !owners.isEmpty() || wiring.isReporting();
  }

  /** The method of the wiring that begins to build one. */
  MethodSpec factory() {
    return MethodSpec.methodBuilder("builder")
        .addJavadoc("Begins to build a wiring: one step for each owner, then {@code build()}.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(first(0))
        .addStatement("return $T.$N()", owners.builder(0), START)
        .build();
  }

  /** The type that has all owners and builds the wiring. */
  ClassName ready() {
    return owners.builder(last()).nestedClass("Ready");
  }

  /** Where there are several builders: a wiring of all that was taken, with the given context. */
  CodeBlock build(CodeBlock ready, CodeBlock context) {
    return CodeBlock.of("(($T) $L).build($L)", owners.steps(last()), ready, context);
  }

  private int last() {
    return Math.max(0, owners.count() - 1);
  }

  /** The step of the first owner of a group; what builds the wiring where there is none. */
  private ClassName first(int group) {
    return owners.isEmpty() ? ready() : step(group, 0);
  }

  /** The builders. */
  List<TypeSpec> generate() {
    List<TypeSpec> builders = new ArrayList<>();
    for (int group = 0; isNeeded() && group <= last(); group++) {
      builders.add(builder(group));
    }
    return builders;
  }

  private TypeSpec builder(int group) {
    TypeSpec.Builder builder =
        GeneratedTypes.finalClass(
                owners.builder(group), WiringGenerator.PROCESSOR, wiring.isPublic())
            .addJavadoc("Builds {@link $T}, one step for each owner.\n", wiring.type())
            .addMethod(GeneratedTypes.privateConstructor())
            .addMethod(startMethod(group));
    for (int i = 0; i < owners(group).size(); i++) {
      builder.addType(stepInterface(group, i));
    }
    if (isLast(group)) {
      builder.addType(readyInterface());
    }
    return builder.addType(steps(group)).build();
  }

  private boolean isLast(int group) {
    return group == last();
  }

  private List<OwnerModel> owners(int group) {
    return owners.isEmpty() ? List.of() : owners.owners(group);
  }

  private ClassName step(int group, int index) {
    String name = Capitals.upper(owners.owners(group).get(index).name()) + "Step";
    return owners.builder(group).nestedClass(name);
  }

  /** What the step of an owner returns. */
  private ClassName next(int group, int index) {
    if (index + 1 < owners.owners(group).size()) {
      return step(group, index + 1);
    }
    return isLast(group) ? ready() : step(group + 1, 0);
  }

  private MethodSpec startMethod(int group) {
    MethodSpec.Builder start =
        MethodSpec.methodBuilder(START).addModifiers(Modifier.STATIC).returns(first(group));
    if (group == 0) {
      return start.addStatement("return new $T()", owners.steps(group)).build();
    }
    return start
        .addParameter(owners.steps(group - 1), owners.previous())
        .addStatement("return new $T($N)", owners.steps(group), owners.previous())
        .build();
  }

  private TypeSpec stepInterface(int group, int index) {
    OwnerModel owner = owners.owners(group).get(index);
    return TypeSpec.interfaceBuilder(step(group, index))
        .addJavadoc("Takes the {@link $T}.\n", owner.type())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addMethod(stepMethod(group, index).addModifiers(Modifier.ABSTRACT).build())
        .build();
  }

  private TypeSpec readyInterface() {
    return TypeSpec.interfaceBuilder(ready())
        .addJavadoc("Has everything that the wiring needs.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addMethods(options.declarations())
        .addMethod(buildMethod().addModifiers(Modifier.ABSTRACT).build())
        .build();
  }

  private TypeSpec steps(int group) {
    TypeSpec.Builder steps =
        TypeSpec.classBuilder(owners.steps(group)).addModifiers(Modifier.STATIC, Modifier.FINAL);
    if (!owners.mayBeConnectedByBuilder()) {
      steps.addModifiers(Modifier.PRIVATE);
    }
    if (group > 0) {
      steps
          .addField(owners.steps(group - 1), owners.previous(), Modifier.FINAL)
          .addMethod(
              MethodSpec.constructorBuilder()
                  .addParameter(owners.steps(group - 1), owners.previous())
                  .addStatement("this.$N = $N", owners.previous(), owners.previous())
                  .build());
    }
    for (int i = 0; i < owners(group).size(); i++) {
      OwnerModel owner = owners(group).get(i);
      steps
          .addSuperinterface(step(group, i))
          .addField(owner.type(), owner.name(), fieldAccess())
          .addMethod(takingMethod(group, i));
    }
    if (isLast(group)) {
      steps.addSuperinterface(ready()).addMethods(buildingMethods(group));
      options.addTo(steps);
    }
    return steps.build();
  }

  /** Where there are several builders, the last one and the dispatchers read the fields of all. */
  private Modifier[] fieldAccess() {
    return owners.isFlat() ? new Modifier[] {Modifier.PRIVATE} : new Modifier[0];
  }

  private MethodSpec.Builder stepMethod(int group, int index) {
    OwnerModel owner = owners.owners(group).get(index);
    return MethodSpec.methodBuilder(owner.name())
        .addModifiers(Modifier.PUBLIC)
        .addParameter(owner.type(), owner.name())
        .returns(next(group, index));
  }

  private MethodSpec takingMethod(int group, int index) {
    String owner = owners.owners(group).get(index).name();
    MethodSpec.Builder method =
        stepMethod(group, index)
            .addAnnotation(Override.class)
            .addStatement(
                "this.$N = $T.requireNonNull($N, $S)", owner, Objects.class, owner, owner);
    boolean goesOn = index + 1 == owners.owners(group).size() && !isLast(group);
    return goesOn
        ? method.addStatement("return $T.$N(this)", owners.builder(group + 1), START).build()
        : method.addStatement("return this").build();
  }

  private MethodSpec.Builder buildMethod() {
    return MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(wiring.type());
  }

  /** How the wiring is built; of a given context, too, where that must be prepared first. */
  private List<MethodSpec> buildingMethods(int group) {
    MethodSpec.Builder build = buildMethod().addAnnotation(Override.class);
    if (!wiring.hasContext()) {
      return List.of(build.addCode(built(group)).build());
    }
    CodeBlock context = options.newContext();
    if (!takesContext) {
      return List.of(build.addStatement("return $L$L", created(context), delivering()).build());
    }
    MethodSpec withContext =
        MethodSpec.methodBuilder("build")
            .addParameter(wiring.context(), owners.context())
            .returns(wiring.type())
            .addCode(options.given(owners.context()))
            .addCode(built(group))
            .build();
    return List.of(
        build.addStatement("return build($L)$L", context, delivering()).build(), withContext);
  }

  private CodeBlock delivering() {
    return TransactionGenerator.delivering(wiring);
  }

  private CodeBlock built(int group) {
    CodeBlock context =
        wiring.hasContext() ? CodeBlock.of("$N", owners.context()) : CodeBlock.of("");
    return owners.isFlat()
        ? CodeBlock.builder().addStatement("return $L", created(context)).build()
        : gathered(group);
  }

  private CodeBlock created(CodeBlock context) {
    List<CodeBlock> arguments = new ArrayList<>();
    wiring.owners().forEach(owner -> arguments.add(CodeBlock.of("$N", owner.name())));
    if (!context.isEmpty()) {
      arguments.add(context);
    }
    return CodeBlock.of(
        owners.areConnectedByBuilder() ? "new $T($L)" : "$T.create($L)",
        wiring.type(),
        arguments.stream().collect(Calls.LIST));
  }

  /** The wiring of the owners that all builders have taken. */
  private CodeBlock gathered(int group) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T $N = this", owners.steps(group), OwnerGroups.groupName(group));
    for (int g = group; g > 0; g--) {
      code.addStatement(
          "$T $N = $N.$N",
          owners.steps(g - 1),
          OwnerGroups.groupName(g - 1),
          OwnerGroups.groupName(g),
          owners.previous());
    }
    return code.addStatement(
            "return new $T($L)",
            wiring.type(),
            owners.arguments(wiring.owners(), wiring.hasContext()))
        .build();
  }
}
