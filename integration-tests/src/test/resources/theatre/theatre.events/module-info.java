/** Events for others to listen to at run time: whoever sees them sees the runtime. */
module theatre.events {
  requires static dev.hardwire;
  requires transitive dev.hardwire.runtime;

  exports theatre.events;
}
