module signup.events {
  requires static dev.hardwire;
  requires static org.jspecify;
  requires transitive java.sql;

  exports signup.events;
}
