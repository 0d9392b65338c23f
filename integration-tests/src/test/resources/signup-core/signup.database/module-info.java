module signup.database {
  requires static dev.hardwire;
  requires static org.jspecify;
  requires com.zaxxer.hikari;
  requires transitive dev.hardwire.durable;
  requires signup.events;

  exports signup.database;
}
