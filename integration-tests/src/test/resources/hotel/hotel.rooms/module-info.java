module hotel.rooms {
  requires static dev.hardwire;
  requires hotel.events;

  exports hotel.rooms;
}
