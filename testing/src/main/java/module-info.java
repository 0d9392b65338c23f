/** What the tests of an application that uses Hardwire call. */
module dev.hardwire.testing {
  requires static org.jspecify;

  exports dev.hardwire.testing;
}
