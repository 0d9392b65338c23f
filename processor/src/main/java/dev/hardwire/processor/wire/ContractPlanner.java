package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.model.AnswerModel;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.EventName;
import dev.hardwire.processor.model.FireMethod;
import dev.hardwire.processor.model.VersionModel;
import dev.hardwire.processor.model.VersionModel.Upcaster;
import dev.hardwire.processor.read.AnswerDeclaration;
import dev.hardwire.processor.read.EventContract;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Makes models of declared contracts. */
public final class ContractPlanner {

  private final Elements elements;

  /** Creates a planner over a compiler's elements. */
  public ContractPlanner(Elements elements) {
    this.elements = elements;
  }

  /** The model of a contract with a legal event name. */
  public ContractModel plan(EventContract contract) {
    return new ContractModel(
        new EventName(contract.event()),
        ClassName.get(contract.type()),
        fire(contract),
        false,
        contract.hasPublisher(),
        false,
        contract.delivery(),
        version(contract));
  }

  private static VersionModel version(EventContract contract) {
    return new VersionModel(
        contract.version(),
        contract.upcasters().stream()
            .map(
                upcaster ->
                    new Upcaster(
                        upcaster.from(),
                        upcaster.name(),
                        Forwarding.parameters(upcaster.earlier()),
                        !upcaster.method().getThrownTypes().isEmpty()))
            .toList());
  }

  /** The method of a contract. */
  public FireMethod fire(EventContract contract) {
    return new FireMethod(
        contract.method().map(method -> method.getSimpleName().toString()).orElse("fire"),
        Forwarding.parameters(contract.parameters()),
        contract.thrownTypes().stream().map(TypeName::get).toList(),
        contract.method().filter(ExecutableElement::isVarArgs).isPresent(),
        contract
            .method()
            .filter(method -> Overloads.exist(method, contract.type(), elements))
            .isPresent(),
        contract
            .answer()
            .map(ContractPlanner::answer)
            .or(() -> contract.returnType().map(ContractPlanner::unexplained))
            .orElse(AnswerModel.NONE));
  }

  /** The answer of a method of which only the type is known, for a shape of its contract. */
  private static AnswerModel unexplained(TypeMirror returned) {
    TypeName type = TypeName.get(returned);
    return new AnswerModel(AnswerModel.Kind.ONE, type, type, -1, false);
  }

  private static AnswerModel answer(AnswerDeclaration answer) {
    return answer.isVoid()
        ? AnswerModel.NONE
        : new AnswerModel(
            answer.kind(),
            TypeName.get(answer.returned()),
            TypeName.get(answer.element()),
            answer.fold(),
            answer.isFuture());
  }

  /** What a wiring shows of a contract that can't be implemented. */
  static ContractModel shape(
      EventName event, EventContract contract, ClassName type, VisibleTypes types) {
    String name = contract.method().map(m -> m.getSimpleName().toString()).orElse("fire");
    return new ContractModel(
        event,
        type,
        FireMethod.loose(name, types.thrownBy(contract)),
        false,
        contract.hasPublisher(),
        false,
        contract.delivery());
  }
}
