/** What wirings need whose events leave the process, or enter it. */
module dev.hardwire.remote {
  requires transitive dev.hardwire.durable;
  requires static org.jspecify;

  exports dev.hardwire.remote;
  exports dev.hardwire.remote.internal;
}
