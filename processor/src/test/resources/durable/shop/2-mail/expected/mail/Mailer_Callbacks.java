package mail;

import dev.hardwire.durable.Delivery;
import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;
import java.io.IOException;
import java.util.UUID;

/**
 * Reaches callbacks of {@link Mailer} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames({
    "confirm(java.util.UUID,long,dev.hardwire.durable.Delivery)=order,cents,delivery",
    "count(java.lang.Object)=cents",
    "returned(java.lang.String,dev.hardwire.EventInfo)=warehouse,info",
    "isOn(java.util.UUID)=order"
})
public final class Mailer_Callbacks {
  private Mailer_Callbacks() {
  }

  /**
   * Calls {@link Mailer#confirm(UUID, long, Delivery)}.
   */
  public static void confirm(Mailer mailer, UUID order, long cents, Delivery delivery) throws
      IOException {
    mailer.confirm(order, cents, delivery);
  }

  /**
   * Calls {@link Mailer#isOn(UUID)}.
   */
  public static boolean isOn(Mailer mailer, UUID order) {
    return mailer.isOn(order);
  }
}
