/** Knows the events, and nothing of annotations. */
module theatre.foyer {
  requires theatre.events;

  exports theatre.foyer;
}
