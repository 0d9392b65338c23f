package shop;

import dev.hardwire.Event;
import java.io.IOException;

/** Says by type arguments what it is about and what may go wrong. */
@Event("refund_wanted")
interface Refund extends Task<Order, IOException> {}
