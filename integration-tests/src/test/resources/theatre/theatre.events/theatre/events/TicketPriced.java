package theatre.events;

import dev.hardwire.Event;
import dev.hardwire.Fold;

@Event("ticket_priced")
public interface TicketPriced {
  long price(@Fold long cents, String guest, int row);
}
