package dev.hardwire.integration.mistakes.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A callback. */
public final class CallbackDraft extends Draft {

  private final OwnerDraft owner;

  public String method;
  public final List<String> events = new ArrayList<>();

  /** {@code public}, {@code private} or nothing. */
  public String access = "";

  public boolean isStatic;
  public boolean isAbstract;
  public String typeParameters = "";
  public String returns = "void";

  /** The expression that is returned; nothing where nothing is. */
  public String answer = "";

  /** Whether this answer ends the fire. */
  public boolean isDecisive;

  public final List<ParameterDraft> parameters = new ArrayList<>();
  public final List<String> exceptions = new ArrayList<>();
  public String id = "";
  public int order;
  public final List<String> before = new ArrayList<>();
  public final List<String> after = new ArrayList<>();
  public Optional<ConditionDraft> condition = Optional.empty();

  /** What the annotation says of the condition; the condition's name as a rule. */
  public String when = "";

  public String executor = "";
  public boolean isAsync;

  /** Further members of the annotation. */
  public final List<String> members = new ArrayList<>();

  public CallbackDraft(OwnerDraft owner, String method) {
    this.owner = owner;
    this.method = method;
  }

  public OwnerDraft owner() {
    return owner;
  }

  /** How traces call it, and how {@code before} may. */
  public String qualifiedName() {
    return owner.qualifiedName() + "." + method;
  }

  public boolean isHandedOver() {
    return isAsync || !executor.isEmpty();
  }

  /** Whether an attached instance is needed to call it. */
  public boolean isAttachable() {
    return owner.isAttachable && !isStatic;
  }

  /** Whether {@code before} or {@code after} of another callback means this one by a name. */
  public boolean isCalled(String name) {
    String suffix = "." + method;
    return name.equals(qualifiedName())
        || name.equals(owner.name + suffix)
        || name.equals(owner.nestedName() + suffix)
        || (!id.isEmpty() && name.equals(id));
  }
}
