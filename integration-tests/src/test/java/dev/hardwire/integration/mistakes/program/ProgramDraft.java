package dev.hardwire.integration.mistakes.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A program: modules, each seeing some of those before it, and at their end the application. */
public final class ProgramDraft {

  private final long seed;
  private final boolean isDeclared;
  private @Nullable ModuleDraft base;
  public final List<ModuleDraft> modules = new ArrayList<>();

  /** All events; where they are not declared, contracts that are not written. */
  public final List<ContractDraft> events = new ArrayList<>();

  /**
   * Makes an empty program.
   *
   * @param isDeclared whether its events have contracts
   */
  public ProgramDraft(long seed, boolean isDeclared) {
    this.seed = seed;
    this.isDeclared = isDeclared;
  }

  public long seed() {
    return seed;
  }

  public boolean isDeclared() {
    return isDeclared;
  }

  /** The module that the others all see. */
  public ModuleDraft base() {
    return Objects.requireNonNull(base);
  }

  /** Says which module the others all see. */
  public void setBase(ModuleDraft module) {
    base = module;
  }

  public ModuleDraft application() {
    return modules.get(modules.size() - 1);
  }

  public List<ContractDraft> contracts() {
    return modules.stream().flatMap(module -> module.contracts.stream()).toList();
  }

  public List<OwnerDraft> owners() {
    return modules.stream().flatMap(module -> module.owners.stream()).toList();
  }

  public List<CallbackDraft> callbacks() {
    return modules.stream().flatMap(module -> module.callbacks().stream()).toList();
  }

  public List<WiringDraft> wirings() {
    return modules.stream().flatMap(module -> module.wirings.stream()).toList();
  }

  /** The event of a name, apart from mistakes. */
  public Optional<ContractDraft> event(String name) {
    return events.stream().filter(event -> event.event().equals(name)).findFirst();
  }
}
