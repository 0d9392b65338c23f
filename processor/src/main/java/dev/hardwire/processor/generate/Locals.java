package dev.hardwire.processor.generate;

import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.ParameterModel;
import dev.hardwire.processor.model.UniqueNames;

/** Names of local variables beside parameters that a user named. */
final class Locals {

  private Locals() {}

  /** A name that is no parameter of the contract. */
  static String free(String wanted, ContractModel contract) {
    UniqueNames names = new UniqueNames();
    contract.parameters().stream().map(ParameterModel::name).forEach(names::take);
    return names.take(wanted);
  }
}
