module theatre.box {
  requires dev.hardwire; // its callbacks take what an event tells of itself
  requires theatre.events;

  exports theatre.box;
}
