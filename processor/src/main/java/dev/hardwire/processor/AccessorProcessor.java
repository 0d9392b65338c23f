package dev.hardwire.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.check.AttachableCheck;
import dev.hardwire.processor.check.ContractCheck;
import dev.hardwire.processor.check.DeliveryCheck;
import dev.hardwire.processor.check.ForeignAnnotationCheck;
import dev.hardwire.processor.check.InheritanceCheck;
import dev.hardwire.processor.check.Libraries;
import dev.hardwire.processor.check.OverrideCheck;
import dev.hardwire.processor.check.OwnerCheck;
import dev.hardwire.processor.check.SuppressionCheck;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.generate.AccessorGenerator;
import dev.hardwire.processor.generate.EventObjectGenerator;
import dev.hardwire.processor.generate.PublisherGenerator;
import dev.hardwire.processor.model.AccessorModel;
import dev.hardwire.processor.model.FireMethod;
import dev.hardwire.processor.read.AnnotatedTypes;
import dev.hardwire.processor.read.AnnotationNames;
import dev.hardwire.processor.read.AnswerDeclaration;
import dev.hardwire.processor.read.DeclarationReader;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.OwnerDeclaration;
import dev.hardwire.processor.read.ParameterLines;
import dev.hardwire.processor.read.TakenNames;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import dev.hardwire.processor.wire.AccessorPlanner;
import dev.hardwire.processor.wire.ContractPlanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Makes what depends on one owner or one contract alone: accessors, publishers and the holders of
 * parameter names; each from one type, as incremental builds ask of an isolating processor. Reports
 * the rules that such a type breaks on its own.
 */
@AutoService(Processor.class)
public final class AccessorProcessor extends HardwireProcessor {

  private static final Set<ProblemCode> UNIMPLEMENTABLE =
      Set.of(
          ProblemCode.PRIVATE_CONTRACT,
          ProblemCode.GENERIC_CONTRACT,
          ProblemCode.CONTRACT_NOT_FUNCTIONAL);

  private final Set<String> pending = new TreeSet<>();
  private final Set<String> classes = new TreeSet<>();
  private @Nullable DeclarationReader declarations;
  private @Nullable AccessorPlanner accessors;
  private @Nullable ContractPlanner contracts;
  private @Nullable ParameterLines parameterLines;

  /** Called by the compiler. */
  public AccessorProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        AnnotationNames.CALLBACK,
        AnnotationNames.EVENT,
        AnnotationNames.ATTACHABLE,
        AnnotationNames.INHERIT_CALLBACKS,
        AnnotationNames.CALLBACK_MODULE,
        AnnotationNames.EVENT_WIRING);
  }

  @Override
  void start(ProcessingEnvironment environment, TakenNames takenNames) {
    declarations = new DeclarationReader(environment, takenNames);
    accessors = new AccessorPlanner(environment.getElementUtils(), environment.getTypeUtils());
    contracts = new ContractPlanner(environment.getElementUtils());
    parameterLines = new ParameterLines(environment.getTypeUtils());
  }

  @Override
  void round(RoundEnvironment round) {
    pending.addAll(AnnotatedTypes.in(round, environment().getElementUtils()));
    for (String name : List.copyOf(pending)) {
      TypeElement type = environment().getElementUtils().getTypeElement(name);
      if (type != null) {
        guarded(type, () -> handle(type, round.processingOver()));
      }
    }
    if (classes.isEmpty()) { // in the first round: nobody can change what processors generate
      ElementFilter.typesIn(round.getRootElements())
          .forEach(type -> classes.add(type.getQualifiedName().toString()));
    }
    if (round.processingOver()) {
      overrides();
    }
  }

  /** Looks at all classes: one that overrides a callback need not have an annotation of ours. */
  private void overrides() {
    OverrideCheck check = new OverrideCheck(declarations(), environment().getElementUtils());
    classes.stream()
        .map(environment().getElementUtils()::getTypeElement)
        .filter(Objects::nonNull)
        .flatMap(type -> withNested(Objects.requireNonNull(type)))
        .forEach(type -> advised(type, () -> reporter().report(check.problems(type))));
  }

  private static Stream<TypeElement> withNested(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(AccessorProcessor::withNested));
  }

  private void handle(TypeElement type, boolean isLastRound) {
    OwnerDeclaration owner = declarations().owner(type).orElse(null);
    EventContract contract = declarations().contract(type).orElse(null);
    boolean isUnresolved =
        (owner != null && owner.isUnresolved()) || (contract != null && contract.isUnresolved());
    if (isUnresolved && !isLastRound) {
      if (owner != null) {
        accessor(owner).ifPresent(stub -> files().reserve(stub, List.of(type), type));
      }
      if (contract != null) {
        stubs(contract, List.of()).forEach(stub -> files().reserve(stub, List.of(type), type));
      }
      return; // another processor may yet generate what is missing
    }
    pending.remove(type.getQualifiedName().toString());
    reporter().report(SuppressionCheck.problems(type));
    List<Problem> inheritance = owner == null ? List.of() : InheritanceCheck.problems(owner);
    reporter().report(inheritance);
    if (inheritance.isEmpty()) { // else it should have callbacks, and has none
      AttachableCheck.problem(type, Optional.ofNullable(owner)).ifPresent(reporter()::report);
    }
    if (owner != null) {
      owner(owner);
    }
    if (contract != null) {
      contract(contract);
    }
  }

  private void owner(OwnerDeclaration owner) {
    reporter().report(OwnerCheck.problemsOfOwner(owner));
    reporter().report(ForeignAnnotationCheck.problems(owner));
    owner.declared().forEach(callback -> reporter().report(OwnerCheck.problemsOf(callback)));
    accessor(owner).ifPresent(accessor -> write(accessor, owner.type()));
  }

  /** The accessor of an owner, without callbacks that mention what is missing. */
  private Optional<TypeSpec> accessor(OwnerDeclaration owner) {
    AccessorModel accessor =
        Objects.requireNonNull(accessors)
            .plan(owner, keepsNames(owner) ? parameterLines().of(owner) : List.of());
    return accessor.isEmpty()
        ? Optional.empty()
        : Optional.of(AccessorGenerator.accessor(accessor));
  }

  /**
   * Whether parameter names need a class: where the build tool deletes the file that has them, and
   * for subclasses in other modules, which can't read it.
   */
  private boolean keepsNames(OwnerDeclaration owner) {
    return files().areClassesKept() || !owner.inheritable().isEmpty();
  }

  private void contract(EventContract contract) {
    List<Problem> problems = ContractCheck.problemsOf(contract);
    reporter().report(problems);
    boolean isSound = problems.isEmpty() && !contract.isUnresolved();
    if (isSound) {
      write(contract);
    } else {
      stubs(contract, problems).forEach(stub -> write(stub, contract.type()));
    }
  }

  /** The problem of an event object without what it calls. */
  private Optional<Problem> missingLibrary(EventContract contract) {
    if (!contract.delivery().isOpen()) {
      return Optional.empty();
    }
    Libraries libraries = new Libraries(environment().getElementUtils(), contract.type());
    String subject = "Open event contract " + contract.type().getSimpleName();
    Location place = contract.locationOf("open");
    boolean isFuture = contract.answer().filter(AnswerDeclaration::isFuture).isPresent();
    return libraries
        .missingRuntime(subject, place)
        .or(
            () ->
                isFuture
                    ? libraries.missingAsync(subject + ", which returns a future,", place)
                    : Optional.empty());
  }

  private void write(EventContract contract) {
    ContractPlanner planner = Objects.requireNonNull(contracts);
    List<String> names = files().areClassesKept() ? parameterLines().of(contract) : List.of();
    if (!names.isEmpty()) {
      ClassName type = ClassName.get(contract.type());
      write(AccessorGenerator.signature(type, names), contract.type());
    }
    boolean isPublic = Viewpoint.isPublic(contract.type());
    if (contract.hasPublisher()) {
      write(PublisherGenerator.generate(planner.plan(contract), isPublic), contract.type());
    }
    Optional<Problem> missing = missingLibrary(contract);
    missing.ifPresent(reporter()::report);
    if (contract.delivery().isOpen() && missing.isEmpty()) {
      write(EventObjectGenerator.generate(planner.plan(contract), isPublic), contract.type());
    }
  }

  /** The classes that users may refer to, in a shape that gives rise to no further errors. */
  private List<TypeSpec> stubs(EventContract contract, List<Problem> problems) {
    ClassName type = ClassName.get(contract.type());
    boolean isPublic = Viewpoint.isPublic(contract.type());
    List<TypeSpec> stubs = new ArrayList<>();
    if (contract.hasPublisher()) {
      stubs.add(PublisherGenerator.stub(type, isPublic));
    }
    if (contract.delivery().isOpen()) {
      stubs.add(EventObjectGenerator.stub(type, isPublic, implementable(contract, problems)));
    }
    return stubs;
  }

  /** The method of a contract whose mistakes don't keep a class from implementing it. */
  private Optional<FireMethod> implementable(EventContract contract, List<Problem> problems) {
    boolean isPossible =
        !contract.isUnresolved()
            && !DeliveryCheck.clashesWithEventObject(contract)
            && problems.stream().map(Problem::code).noneMatch(UNIMPLEMENTABLE::contains);
    return isPossible
        ? Optional.of(Objects.requireNonNull(contracts).fire(contract))
        : Optional.empty();
  }

  private void write(TypeSpec type, TypeElement origin) {
    files().writeUnlessKept(type, origin);
  }

  private ParameterLines parameterLines() {
    return Objects.requireNonNull(parameterLines);
  }

  private DeclarationReader declarations() {
    return Objects.requireNonNull(declarations);
  }
}
