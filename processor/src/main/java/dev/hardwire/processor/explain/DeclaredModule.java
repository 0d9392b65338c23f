package dev.hardwire.processor.explain;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.explain.ModuleFacts.ListedCallback;
import dev.hardwire.processor.model.ContractModel;
import java.util.List;

/**
 * What a compilation with an anchor declares, whoever lists it.
 *
 * @param anchor its anchor
 * @param includes the anchors that it includes
 * @param checkedAgainst the anchors whose contracts its callbacks are checked against
 * @param contracts its contracts without mistakes, in the order of the events' names
 * @param callbacks its callbacks that can be called, in the order of owners and methods
 */
public record DeclaredModule(
    ClassName anchor,
    List<String> includes,
    List<String> checkedAgainst,
    List<ContractModel> contracts,
    List<ListedCallback> callbacks) {

  /** Copies of the lists are kept. */
  public DeclaredModule {
    includes = List.copyOf(includes);
    checkedAgainst = List.copyOf(checkedAgainst);
    contracts = List.copyOf(contracts);
    callbacks = List.copyOf(callbacks);
  }
}
