package music;

import dev.hardwire.index.Generated;
import java.lang.SuppressWarnings;

/**
 * Fires {@code string_broken}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Concert#pause(String, Override)}
 *   <li>{@link Object#fall(String)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Concert_StringBrokenDispatcher implements ConcertWiring.StringBroken {
  private final Object object;

  Concert_StringBrokenDispatcher(Object object) {
    this.object = object;
  }

  @java.lang.Override
  public void fire(String string, Override wish) {
    Concert.pause(string, wish);
    object.fall(string);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "string_broken: Concert.pause, Object.fall";
  }
}
