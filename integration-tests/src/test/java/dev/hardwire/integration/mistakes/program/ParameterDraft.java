package dev.hardwire.integration.mistakes.program;

import dev.hardwire.integration.semantics.program.Parameter;
import dev.hardwire.integration.semantics.program.Type;

/** A parameter of a contract, a callback or a condition. */
public final class ParameterDraft {

  /** What stands before the type, such as an annotation. */
  public String marks;

  public String type;
  public String name;

  private final Type kind;

  public ParameterDraft(Parameter parameter) {
    this(
        switch (parameter.role()) {
          case PLAIN -> "";
          case SENDER -> "@Sender ";
          case FOLD -> "@Fold ";
        },
        parameter.type(),
        parameter.name());
  }

  private ParameterDraft(String marks, Type kind, String name) {
    this.marks = marks;
    this.kind = kind;
    this.type = kind.simpleName();
    this.name = name;
  }

  /** As the model understands it, which knows nothing of mistakes. */
  public Parameter meant() {
    return Parameter.of(name, kind);
  }

  public Type kind() {
    return kind;
  }

  public boolean isFold() {
    return marks.equals("@Fold ");
  }

  public boolean isSender() {
    return marks.equals("@Sender ");
  }
}
