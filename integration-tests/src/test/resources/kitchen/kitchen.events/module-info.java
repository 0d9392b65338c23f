/** Events that answer by futures, one of them with objects of its own. */
module kitchen.events {
  requires static dev.hardwire;
  requires transitive dev.hardwire.async;

  exports kitchen.events;
}
