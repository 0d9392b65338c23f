module theatre.stage {
  requires dev.hardwire;
  requires transitive theatre.events;

  exports theatre.stage;
}
