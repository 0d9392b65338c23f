package office;

import dev.hardwire.Event;

@Event("year_closed")
interface YearClosed {
  void close(int year);
}
