module kitchen.app {
  requires dev.hardwire.async;
  requires kitchen.hall;
  requires kitchen.stove;

  exports kitchen.app;
}
