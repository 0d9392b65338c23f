package dev.hardwire.processor.explain;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.CallbackLabel;
import java.util.List;
import java.util.Optional;

/**
 * A module of a wiring.
 *
 * @param name its anchor, or the class that is listed by itself; absent for a compilation without
 *     an anchor
 * @param reason why it takes part
 * @param isOwn whether it is the compilation at hand
 * @param includedBy the anchor that includes it, where that is the reason
 * @param index its index, where it has one that can be read
 * @param checkedAgainst the anchors whose contracts its own compile checks its callbacks against
 * @param contracts the contracts that it declares
 * @param callbacks its callbacks, also those that stay out and those that can't be called
 * @param absent the callbacks that stay out, because the wiring leaves their owners out
 */
public record ModuleFacts(
    Optional<ClassName> name,
    Reason reason,
    boolean isOwn,
    Optional<ClassName> includedBy,
    Optional<ClassName> index,
    List<String> checkedAgainst,
    List<DeclaredEvent> contracts,
    List<ListedCallback> callbacks,
    List<CallbackLabel> absent) {

  /** Copies of the lists are kept. */
  public ModuleFacts {
    checkedAgainst = List.copyOf(checkedAgainst);
    contracts = List.copyOf(contracts);
    callbacks = List.copyOf(callbacks);
    absent = List.copyOf(absent);
  }

  /** Why a module takes part. */
  public enum Reason {
    LISTED,
    INCLUDED,
    /** The compilation at hand, which takes part behind what is listed. */
    OWN,
    /** A class that is listed without an anchor. */
    SINGLE_OWNER
  }

  /**
   * An event that the module declares.
   *
   * @param event its name
   * @param contract the interface
   */
  public record DeclaredEvent(String event, ClassName contract) {}

  /**
   * A callback of the module.
   *
   * @param label the callback
   * @param events the events it listens to
   */
  public record ListedCallback(CallbackLabel label, List<String> events) {

    /** A copy of the list is kept. */
    public ListedCallback {
      events = List.copyOf(events);
    }
  }
}
