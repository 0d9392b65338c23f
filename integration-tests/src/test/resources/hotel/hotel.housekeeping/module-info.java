module hotel.housekeeping {
  requires static dev.hardwire;
  requires hotel.events;

  exports hotel.housekeeping;
}
