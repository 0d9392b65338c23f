package dev.hardwire.integration.mistakes.program;

import java.util.ArrayList;
import java.util.List;

/** A wiring. */
public final class WiringDraft extends Draft {

  private final ModuleDraft module;

  public String name;
  public String access = "public ";

  /** Modules and single owners, in the order of the list. */
  public final List<Draft> listed = new ArrayList<>();

  /** What the list has at its end beside these: class literals. */
  public final List<String> furtherListed = new ArrayList<>();

  /** Owners that stay out. */
  public final List<OwnerDraft> without = new ArrayList<>();

  /** Further names of owners that are to stay out. */
  public final List<String> furtherWithout = new ArrayList<>();

  /** Further members of the annotation. */
  public final List<String> members = new ArrayList<>();

  /** Further arguments of {@code create}, behind the owners. */
  public final List<String> furtherArguments = new ArrayList<>();

  public WiringDraft(ModuleDraft module, String name) {
    this.module = module;
    this.name = name;
  }

  public ModuleDraft module() {
    return module;
  }
}
