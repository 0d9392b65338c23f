/** Events between processes, by NATS JetStream. */
@SuppressWarnings("requires-automatic") // its client has no module descriptor
module dev.hardwire.nats {
  requires transitive dev.hardwire.remote;
  requires io.avaje.json;
  requires io.nats.jnats;
  requires static org.jspecify;

  exports dev.hardwire.nats;
}
