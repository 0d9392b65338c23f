module theatre.stage {
  requires dev.hardwire;
  requires theatre.events;

  exports theatre.stage;
}
