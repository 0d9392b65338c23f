package library;

import dev.hardwire.Event;

/** Nothing more can be put there. */
@Event("shelf_full")
interface ShelfFull {

  /** Tells of it. */
  void fire(String shelf);
}
