package dev.hardwire.integration.mistakes.program;

import dev.hardwire.integration.semantics.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is compiled at once. */
public final class ModuleDraft extends Draft {

  private final String packageName;

  /** All modules whose classes it sees. */
  public final Set<ModuleDraft> visible = new LinkedHashSet<>();

  public boolean hasAnchor;
  public String anchor;
  public String anchorAccess = "public ";
  public final List<ModuleDraft> events = new ArrayList<>();
  public final List<ModuleDraft> includes = new ArrayList<>();

  /** Further class literals of the anchor's members. */
  public final List<String> furtherEvents = new ArrayList<>();

  public final List<String> furtherIncludes = new ArrayList<>();

  public final List<ContractDraft> contracts = new ArrayList<>();
  public final List<OwnerDraft> owners = new ArrayList<>();
  public final List<WiringDraft> wirings = new ArrayList<>();

  /** Contracts whose generated classes are used by code of this module. */
  public final List<ContractDraft> used = new ArrayList<>();

  /** Further sources. */
  public final List<SourceFile> extras = new ArrayList<>();

  /** Sources that another processor generates in the first round. */
  public final List<SourceFile> generatedByOthers = new ArrayList<>();

  /** Whether Hardwire's processors run. */
  public boolean isProcessed = true;

  /** Packages of libraries that are not on its class path. */
  public final Set<String> hiddenPackages = new LinkedHashSet<>();

  public final List<String> options = new ArrayList<>();

  public ModuleDraft(String packageName, String anchor) {
    this.packageName = packageName;
    this.anchor = anchor;
  }

  public String packageName() {
    return packageName;
  }

  public String anchorName() {
    return packageName + "." + anchor;
  }

  public List<CallbackDraft> callbacks() {
    return owners.stream().flatMap(owner -> owner.callbacks.stream()).toList();
  }
}
