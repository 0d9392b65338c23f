/** Knows the events, and nothing of annotations. */
module theatre.foyer {
  requires transitive theatre.events;

  exports theatre.foyer;
}
