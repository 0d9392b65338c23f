package dev.hardwire.integration.mistakes.program;

import dev.hardwire.integration.semantics.program.Answering;
import dev.hardwire.integration.semantics.program.Parameter;
import dev.hardwire.integration.semantics.program.Type;
import java.util.ArrayList;
import java.util.List;

/** An event, and its contract where it has one. */
public final class ContractDraft extends Draft {

  private final ModuleDraft module;
  private final String event;
  private final Answering answering;
  private final Type answer;
  private final boolean isFuture;

  /** The name that the annotation gives to the event. */
  public String eventName;

  public final String name;
  public String access = "public ";
  public String keyword = "interface";
  public String typeParameters = "";
  public String returns;
  public final List<ParameterDraft> parameters = new ArrayList<>();
  public final List<String> exceptions = new ArrayList<>();
  public boolean isOpen;
  public boolean isPublisher;

  /** Further members of the annotation. */
  public final List<String> options = new ArrayList<>();

  /** Further members of the interface. */
  public final List<String> members = new ArrayList<>();

  public ContractDraft(
      ModuleDraft module,
      String event,
      String name,
      Answering answering,
      Type answer,
      boolean isFuture) {
    this.module = module;
    this.event = event;
    this.eventName = event;
    this.name = name;
    this.answering = answering;
    this.answer = answer;
    this.isFuture = isFuture;
    this.returns = returned();
  }

  private String returned() {
    String one = isFuture ? answer.boxedName() : answer.simpleName();
    String plain =
        switch (answering) {
          case VOID -> isFuture ? "Void" : "void";
          case VETO -> isFuture ? "Boolean" : "boolean";
          case LIST -> "List<" + answer.boxedName() + ">";
          case OPTIONAL -> "Optional<" + answer.boxedName() + ">";
          case ONE, FOLD -> one;
        };
    return isFuture ? "CompletableFuture<" + plain + ">" : plain;
  }

  public ModuleDraft module() {
    return module;
  }

  /** The name of the event, apart from mistakes. */
  public String event() {
    return event;
  }

  public Answering answering() {
    return answering;
  }

  public Type answer() {
    return answer;
  }

  public boolean isFuture() {
    return isFuture;
  }

  public List<Parameter> meant() {
    return parameters.stream().map(ParameterDraft::meant).toList();
  }

  public String qualifiedName() {
    return module.packageName() + "." + name;
  }
}
