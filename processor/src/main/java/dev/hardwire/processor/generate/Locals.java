package dev.hardwire.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.FireMethod;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.ParameterModel;
import dev.hardwire.processor.model.TypeNames;
import dev.hardwire.processor.model.UniqueNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of variables beside others that a user gave. */
final class Locals {

  /**
   * Classes whose static methods generated code calls, and the packages by which it names them
   * where a user has classes of the same names.
   */
  private static final Set<String> LIBRARIES =
      Set.of(
          "Answers",
          "AroundFailures",
          "CollectedFailures",
          "Collections",
          "FailurePolicy",
          "Instant",
          "Interrupts",
          "List",
          "Objects",
          "Optional",
          "dev",
          "java");

  private Locals() {}

  /** The wanted name, with a number behind it where a parameter has it. */
  static String free(String wanted, List<ParameterModel> parameters) {
    UniqueNames names = new UniqueNames();
    parameters.stream().map(ParameterModel::name).forEach(names::take);
    return names.take(wanted);
  }

  /**
   * The contract's method with names of parameters by which they hide neither a class that the
   * calls name, nor the package by which they name it where there are two of the same simple name:
   * in {@code orders.Store.add(order)} a parameter called {@code orders} would be meant.
   */
  static FireMethod beside(List<CallModel> calls, ContractModel contract) {
    List<ParameterModel> parameters = contract.fire().parameters();
    Set<String> hidden = namesIn(calls, contract);
    if (parameters.stream().map(ParameterModel::name).noneMatch(hidden::contains)) {
      return contract.fire();
    }
    UniqueNames names = new UniqueNames();
    hidden.forEach(names::take);
    List<ParameterModel> renamed = new ArrayList<>();
    for (ParameterModel parameter : parameters) {
      renamed.add(new ParameterModel(names.take(parameter.name()), parameter.type()));
    }
    return contract.fire().with(renamed);
  }

  /** The names by which the calls, and what surrounds them, name classes. */
  static Set<String> namesIn(List<CallModel> calls, ContractModel contract) {
    Map<String, Set<ClassName>> mentioned = new HashMap<>();
    mention(contract.type(), mentioned);
    contract.fire().parameters().forEach(parameter -> mention(parameter.type(), mentioned));
    for (CallModel call : calls) {
      mention(call.call().type(), mentioned);
      call.receiver().map(OwnerModel::type).ifPresent(type -> mention(type, mentioned));
      call.label().types().forEach(type -> mention(type, mentioned));
    }
    Set<String> names = new LinkedHashSet<>(LIBRARIES);
    for (CallModel call : calls) {
      ClassName type = call.call().type().topLevelClassName();
      names.add(type.simpleName());
      if (mentioned.getOrDefault(type.simpleName(), Set.of()).size() > 1) {
        names.add(type.packageName().split("\\.", 2)[0]);
      }
    }
    return names;
  }

  private static void mention(TypeName type, Map<String, Set<ClassName>> mentioned) {
    TypeName erased = TypeNames.erasure(type);
    if (erased instanceof ArrayTypeName array) {
      mention(array.componentType(), mentioned);
    } else if (erased instanceof ClassName name) {
      ClassName outermost = name.topLevelClassName();
      mentioned.computeIfAbsent(outermost.simpleName(), n -> new HashSet<>()).add(outermost);
    }
  }
}
