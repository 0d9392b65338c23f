module signup.notifications {
  requires static dev.hardwire;
  requires static org.jspecify;
  requires com.fasterxml.jackson.core;
  requires transitive dev.hardwire.durable;
  requires java.net.http;
  requires signup.events;

  exports signup.notifications;
}
