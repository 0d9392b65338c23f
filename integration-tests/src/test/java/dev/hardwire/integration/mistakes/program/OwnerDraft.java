package dev.hardwire.integration.mistakes.program;

import java.util.ArrayList;
import java.util.List;

/** A class that declares callbacks. */
public final class OwnerDraft extends Draft {

  /** What it is declared as. */
  public enum Kind {
    CLASS,
    RECORD,
    ENUM,
    INTERFACE
  }

  private final ModuleDraft module;
  private final String packageName;

  /** The class around it; nothing where it stands on its own. */
  public final String outer;

  public String name;
  public Kind kind;

  /** {@code public}, {@code private} or nothing. */
  public String access = "";

  public boolean isAttachable;

  /** The type parameters of the class, and the arguments with which it is used. */
  public String typeParameters = "";

  public String typeArguments = "";
  public final List<CallbackDraft> callbacks = new ArrayList<>();
  public final List<ConditionDraft> conditions = new ArrayList<>();

  /** Further members of the class. */
  public final List<String> members = new ArrayList<>();

  public OwnerDraft(ModuleDraft module, String packageName, String outer, String name, Kind kind) {
    this.module = module;
    this.packageName = packageName;
    this.outer = outer;
    this.name = name;
    this.kind = kind;
  }

  public ModuleDraft module() {
    return module;
  }

  public String packageName() {
    return packageName;
  }

  public String nestedName() {
    return outer.isEmpty() ? name : outer + "." + name;
  }

  public String qualifiedName() {
    return packageName + "." + nestedName();
  }

  /** What wirings call it. */
  public String variable() {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  public boolean isPublic() {
    return access.equals("public ");
  }

  public boolean hasInstanceCallbacks() {
    return callbacks.stream().anyMatch(callback -> !callback.isStatic);
  }

  /** Whether a wiring asks for an instance. */
  public boolean isSingle() {
    return !isAttachable && hasInstanceCallbacks();
  }
}
