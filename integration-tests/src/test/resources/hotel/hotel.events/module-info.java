module hotel.events {
  requires static dev.hardwire;

  exports hotel.events;
}
