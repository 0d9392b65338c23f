/** Events between processes, by Apache Kafka. */
@SuppressWarnings("requires-automatic") // its client has no module descriptor
module dev.hardwire.kafka {
  requires transitive dev.hardwire.remote;
  requires kafka.clients;
  requires static org.jspecify;

  exports dev.hardwire.kafka;
}
