package dev.hardwire.benchmarks.compile;

/**
 * An event that a callback listens to.
 *
 * @param inPackage the package of its class
 * @param type the name of its class
 * @param name what Hardwire calls it
 */
record HeardEvent(String inPackage, String type, String name) {

  static HeardEvent of(int module, int event) {
    return new HeardEvent(Names.inPackage(module), Names.event(event), Names.eventName(event));
  }
}
