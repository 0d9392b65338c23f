package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Generates the builder of a wiring: a step for each owner, so that a missing or swapped one does
 * not compile. Many owners are taken by several builders, one after the other.
 */
final class BuilderGenerator {

  private static final String READY = "Ready";
  private static final String START = "start";

  private final WiringModel wiring;
  private final OwnerGroups owners;

  BuilderGenerator(WiringModel wiring, OwnerGroups owners) {
    this.wiring = wiring;
    this.owners = owners;
  }

  List<TypeSpec> generate() {
    if (wiring.owners().isEmpty()) {
      return List.of(builder(0, List.of()));
    }
    List<TypeSpec> builders = new ArrayList<>();
    for (int group = 0; group < owners.groups().size(); group++) {
      builders.add(builder(group, owners.groups().get(group)));
    }
    return builders;
  }

  /** The type of the first step, which {@code builder()} returns. */
  TypeName firstStep() {
    return wiring.owners().isEmpty() ? ready() : step(wiring.owners().get(0));
  }

  /** The expression that begins the first step. */
  CodeBlock start() {
    return CodeBlock.of("$T.$N()", owners.builder(0), START);
  }

  /** The type that has all owners and builds the wiring. */
  ClassName ready() {
    return owners.builder(Math.max(owners.groups().size() - 1, 0)).nestedClass(READY);
  }

  private ClassName step(OwnerModel owner) {
    return owners.builder(owners.groupOf(owner)).nestedClass(stepName(owner));
  }

  private static String stepName(OwnerModel owner) {
    int first = owner.name().codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + owner.name().substring(Character.charCount(first))
        + "Step";
  }

  private TypeSpec builder(int group, List<OwnerModel> members) {
    boolean isLast = group >= owners.groups().size() - 1;
    TypeSpec.Builder builder =
        GeneratedTypes.finalClass(
                owners.builder(group), WiringGenerator.PROCESSOR, wiring.isPublic())
            .addJavadoc("Builds {@link $T}, one step for each owner.\n", wiring.type())
            .addMethod(GeneratedTypes.privateConstructor())
            .addMethod(startMethod(group, members));
    for (int i = 0; i < members.size(); i++) {
      builder.addType(stepInterface(members.get(i), next(group, members, i)));
    }
    if (isLast) {
      builder.addType(readyInterface());
    }
    return builder.addType(steps(group, members, isLast)).build();
  }

  /** The step after that of a member of a group. */
  private TypeName next(int group, List<OwnerModel> members, int index) {
    if (index + 1 < members.size()) {
      return step(members.get(index + 1));
    }
    boolean isLast = group + 1 >= owners.groups().size();
    return isLast ? ready() : step(owners.groups().get(group + 1).get(0));
  }

  private MethodSpec startMethod(int group, List<OwnerModel> members) {
    MethodSpec.Builder start =
        MethodSpec.methodBuilder(START)
            .addModifiers(Modifier.STATIC)
            .returns(members.isEmpty() ? ready() : step(members.get(0)));
    if (group == 0) {
      return start.addStatement("return new $T()", owners.steps(group)).build();
    }
    return start
        .addParameter(owners.steps(group - 1), "previous")
        .addStatement("return new $T(previous)", owners.steps(group))
        .build();
  }

  private static TypeSpec stepInterface(OwnerModel owner, TypeName next) {
    return TypeSpec.interfaceBuilder(stepName(owner))
        .addJavadoc("Takes the {@link $T}.\n", owner.type())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addMethod(
            MethodSpec.methodBuilder(owner.name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addParameter(owner.type(), owner.name())
                .returns(next)
                .build())
        .build();
  }

  private TypeSpec readyInterface() {
    return TypeSpec.interfaceBuilder(READY)
        .addJavadoc("Has everything that the wiring needs.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addMethod(
            MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(wiring.type())
                .build())
        .build();
  }

  private TypeSpec steps(int group, List<OwnerModel> members, boolean isLast) {
    TypeSpec.Builder steps =
        TypeSpec.classBuilder(owners.steps(group)).addModifiers(Modifier.STATIC, Modifier.FINAL);
    if (owners.isFlat()) {
      steps.addModifiers(Modifier.PRIVATE);
    }
    if (group > 0) {
      steps
          .addField(owners.steps(group - 1), "previous", Modifier.FINAL)
          .addMethod(
              MethodSpec.constructorBuilder()
                  .addParameter(owners.steps(group - 1), "previous")
                  .addStatement("this.previous = previous")
                  .build());
    }
    for (int i = 0; i < members.size(); i++) {
      OwnerModel member = members.get(i);
      steps
          .addSuperinterface(step(member))
          .addField(member.type(), member.name())
          .addMethod(stepMethod(group, member, next(group, members, i), i + 1 == members.size()));
    }
    if (isLast) {
      steps.addSuperinterface(ready()).addMethod(build(group));
    }
    return steps.build();
  }

  private MethodSpec stepMethod(
      int group, OwnerModel member, TypeName next, boolean isLastOfGroup) {
    boolean goesOn = isLastOfGroup && group + 1 < owners.groups().size();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(member.name())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(member.type(), member.name())
            .returns(next)
            .addStatement(
                "this.$N = $T.requireNonNull($N, $S)",
                member.name(),
                Objects.class,
                member.name(),
                member.name());
    return goesOn
        ? method.addStatement("return $T.$N(this)", owners.builder(group + 1), START).build()
        : method.addStatement("return this").build();
  }

  private MethodSpec build(int group) {
    MethodSpec.Builder build =
        MethodSpec.methodBuilder("build")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(wiring.type());
    if (owners.isFlat()) {
      return build
          .addStatement("return $T.create($L)", wiring.type(), owners.arguments(wiring.owners()))
          .build();
    }
    build.addStatement("$T $N = this", owners.steps(group), OwnerGroups.groupName(group));
    for (int g = group; g > 0; g--) {
      build.addStatement(
          "$T $N = $N.previous",
          owners.steps(g - 1),
          OwnerGroups.groupName(g - 1),
          OwnerGroups.groupName(g));
    }
    return build
        .addStatement("return new $T($L)", wiring.type(), owners.arguments(wiring.owners()))
        .build();
  }
}
