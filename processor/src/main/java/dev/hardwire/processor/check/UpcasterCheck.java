package dev.hardwire.processor.check;

import static dev.hardwire.processor.report.ProblemCode.EVENT_OPTIONS;
import static dev.hardwire.processor.report.ProblemCode.INVALID_UPCASTER;

import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.read.TypeTexts;
import dev.hardwire.processor.read.UnresolvedTypes;
import dev.hardwire.processor.read.UpcasterDeclaration;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Whether a contract's versions can be told, and its upcasters read earlier ones. */
final class UpcasterCheck {

  private final EventContract contract;
  private final List<Problem> problems = new ArrayList<>();

  private UpcasterCheck(EventContract contract) {
    this.contract = contract;
  }

  static List<Problem> problems(EventContract contract) {
    if (contract.isVersionUnresolved()) {
      return List.of(); // the compiler reports it
    }
    UpcasterCheck check = new UpcasterCheck(contract);
    check.version();
    Map<Integer, UpcasterDeclaration> byVersion = new HashMap<>();
    for (UpcasterDeclaration upcaster : contract.upcasters()) {
      check.method(upcaster);
      check.version(upcaster, byVersion);
    }
    return check.problems;
  }

  private void version() {
    if (contract.version() < 1) {
      problems.add(
          Problem.of(
              EVENT_OPTIONS,
              contract.locationOf("version"),
              "Event contract "
                  + contract.type().getSimpleName()
                  + " can't have version "
                  + contract.version()
                  + ": the first one is 1.",
              "Give the number of the version, at least 1, or remove 'version'."));
    }
  }

  private void version(UpcasterDeclaration upcaster, Map<Integer, UpcasterDeclaration> byVersion) {
    int from = upcaster.from();
    UpcasterDeclaration other = byVersion.putIfAbsent(from, upcaster);
    if (from < 1) {
      add(upcaster, " reads version " + from + ": the first one is 1.", "Name a version that was.");
    } else if (contract.version() >= 1 && from >= contract.version()) {
      add(
          upcaster,
          " reads version "
              + from
              + ", but the event has version "
              + contract.version()
              + " now, and only earlier ones are read by upcasters.",
          "Name an earlier version, or give the event a later one.");
    } else if (other != null) {
      add(
          upcaster,
          " reads version " + from + ", and so does " + other.name() + ".",
          "Keep one of them.");
    }
  }

  private void method(UpcasterDeclaration upcaster) {
    Location place = Location.of(upcaster.method());
    obstacle(upcaster)
        .ifPresent(
            obstacle ->
                problems.add(
                    Problem.of(
                        INVALID_UPCASTER,
                        place,
                        subject(upcaster) + obstacle,
                        "Declare it as '" + expected(upcaster) + "'.")));
  }

  private Optional<String> obstacle(UpcasterDeclaration upcaster) {
    Set<Modifier> modifiers = upcaster.method().getModifiers();
    if (!modifiers.contains(Modifier.STATIC) || modifiers.contains(Modifier.PRIVATE)) {
      return Optional.of(" must be static and not private: generated code calls it.");
    }
    if (!upcaster.method().getTypeParameters().isEmpty()) {
      return Optional.of(" must not be generic: what was stored has no type arguments.");
    }
    if (!isHandedContract(upcaster)) {
      return Optional.of(
          " takes no "
              + contract.type().getSimpleName()
              + " behind the earlier parameters, by which it would hand on what they are now.");
    }
    if (upcaster.method().getReturnType().getKind() != TypeKind.VOID) {
      return Optional.of(
          " returns "
              + TypeTexts.simple(upcaster.method().getReturnType())
              + ", for which nobody asks: it hands on by its last parameter.");
    }
    return Optional.empty();
  }

  private boolean isHandedContract(UpcasterDeclaration upcaster) {
    List<ParameterDeclaration> parameters = upcaster.parameters();
    if (parameters.isEmpty()) {
      return false;
    }
    TypeMirror last = parameters.get(parameters.size() - 1).type();
    return UnresolvedTypes.isIn(last)
        || (last instanceof DeclaredType declared && declared.asElement().equals(contract.type()));
  }

  /** The method as it should be, with the parameters that it has. */
  private String expected(UpcasterDeclaration upcaster) {
    List<ParameterDeclaration> earlier =
        isHandedContract(upcaster) ? upcaster.earlier() : upcaster.parameters();
    return "static void "
        + upcaster.name()
        + "("
        + earlier.stream()
            .map(parameter -> TypeTexts.simple(parameter.type()) + " " + parameter.name() + ", ")
            .collect(Collectors.joining())
        + contract.type().getSimpleName()
        + " next)";
  }

  private String subject(UpcasterDeclaration upcaster) {
    return "Upcaster " + contract.type().getSimpleName() + "." + upcaster.name();
  }

  private void add(UpcasterDeclaration upcaster, String sentence, String action) {
    problems.add(
        Problem.of(INVALID_UPCASTER, upcaster.location(), subject(upcaster) + sentence, action));
  }
}
