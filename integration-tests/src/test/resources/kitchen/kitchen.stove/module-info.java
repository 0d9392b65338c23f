module kitchen.stove {
  requires dev.hardwire; // its callbacks take what an event tells of itself
  requires kitchen.events;

  exports kitchen.stove;
}
