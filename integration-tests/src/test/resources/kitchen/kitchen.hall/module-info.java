module kitchen.hall {
  requires dev.hardwire;
  requires transitive kitchen.events;

  exports kitchen.hall;
}
