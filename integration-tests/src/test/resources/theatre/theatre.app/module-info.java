module theatre.app {
  requires dev.hardwire.runtime;
  requires theatre.box;
  requires theatre.foyer;
  requires theatre.stage;

  exports theatre.app;
}
