module hotel.desk {
  requires transitive hotel.events;

  exports hotel.desk;
}
