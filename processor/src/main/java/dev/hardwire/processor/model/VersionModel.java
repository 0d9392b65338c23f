package dev.hardwire.processor.model;

import java.util.List;

/**
 * The version of an event's parameters, and what reads those of earlier ones.
 *
 * @param number the version
 * @param upcasters one for each earlier version that can be read, in their order
 */
public record VersionModel(int number, List<Upcaster> upcasters) {

  /** The first one. */
  public static final VersionModel FIRST = new VersionModel(1, List.of());

  /** A copy of the list is kept. */
  public VersionModel {
    upcasters = List.copyOf(upcasters);
  }

  /**
   * A static method of the contract that reads an earlier version.
   *
   * @param from that version
   * @param method the name of the method
   * @param parameters the parameters of that version, without the contract behind them
   * @param mayThrow whether it declares exceptions
   */
  public record Upcaster(
      int from, String method, List<ParameterModel> parameters, boolean mayThrow) {

    /** A copy of the list is kept. */
    public Upcaster {
      parameters = List.copyOf(parameters);
    }
  }
}
