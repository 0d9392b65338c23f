/** What callbacks need whose calls are stored before they are made. */
@SuppressWarnings({
  "requires-automatic", // the engine has no module descriptor; no module of ours shows it
  "module" // hardwire-remote is made after this
})
module dev.hardwire.durable {
  requires transitive dev.hardwire.runtime;
  requires transitive java.sql;
  requires transitive io.avaje.jsonb;
  requires com.github.kagkarlsson.scheduler;
  requires org.slf4j; // which the engine calls and can't require
  requires org.xerial.sqlitejdbc;
  requires static org.jspecify;

  exports dev.hardwire.durable;
  exports dev.hardwire.durable.internal;
  exports dev.hardwire.durable.engine to
      dev.hardwire.remote;
  exports dev.hardwire.durable.sql to
      dev.hardwire.remote;
}
