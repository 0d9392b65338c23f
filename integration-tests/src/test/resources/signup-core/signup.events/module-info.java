module signup.events {
  requires static dev.hardwire;
  requires static org.jspecify;

  exports signup.events;
}
