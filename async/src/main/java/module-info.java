/** What callbacks that take their time need when they run. */
module dev.hardwire.async {
  requires transitive dev.hardwire.runtime;
  requires static org.jspecify;

  exports dev.hardwire.async;
  exports dev.hardwire.async.internal;
}
