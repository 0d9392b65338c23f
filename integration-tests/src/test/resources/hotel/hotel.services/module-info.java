module hotel.services {
  requires static dev.hardwire;
  requires transitive hotel.housekeeping;
  requires transitive hotel.letters;

  exports hotel.services;
}
