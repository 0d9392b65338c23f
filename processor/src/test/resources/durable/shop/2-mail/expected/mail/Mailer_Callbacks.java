package mail;

import dev.hardwire.durable.Delivery;
import dev.hardwire.index.Generated;
import java.io.IOException;
import java.util.UUID;

/**
 * Reaches callbacks of {@link Mailer} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
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
