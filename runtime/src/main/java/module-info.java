/** What the code that Hardwire generates needs when it runs. */
module dev.hardwire.runtime {
  requires transitive dev.hardwire;
  requires static org.jspecify;

  exports dev.hardwire.runtime;
  exports dev.hardwire.runtime.internal;
}
