package dev.hardwire.processor.generate;

import dev.hardwire.processor.model.FireMethod;
import dev.hardwire.processor.model.ParameterModel;
import dev.hardwire.processor.model.UniqueNames;

/** Names of local variables beside parameters that a user named. */
final class Locals {

  private Locals() {}

  /** A name that is no parameter of a contract's method. */
  static String free(String wanted, FireMethod fire) {
    UniqueNames names = new UniqueNames();
    fire.parameters().stream().map(ParameterModel::name).forEach(names::take);
    return names.take(wanted);
  }
}
