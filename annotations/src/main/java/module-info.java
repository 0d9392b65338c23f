/** The annotations of Hardwire and the formats of what its processors write for one another. */
module dev.hardwire {
  requires static org.jspecify;

  exports dev.hardwire;
  exports dev.hardwire.index;
}
