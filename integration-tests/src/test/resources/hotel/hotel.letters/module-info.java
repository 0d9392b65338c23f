module hotel.letters {
  requires static dev.hardwire;
  requires hotel.events;

  exports hotel.letters;
}
