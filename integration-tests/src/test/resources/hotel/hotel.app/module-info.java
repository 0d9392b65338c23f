module hotel.app {
  requires dev.hardwire.runtime;
  requires hotel.desk;
  requires hotel.rooms;
  requires hotel.services;

  exports hotel.app;
}
