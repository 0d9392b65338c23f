package cafe;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Reaches the callbacks of {@link Café} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames({
    "überprüfe(java.lang.String,int)=größe,количество",
    "注文(int)=количество"
})
public final class Café_Callbacks {
  private Café_Callbacks() {
  }

  /**
   * Calls {@link Café#überprüfe(String, int)}.
   */
  public static void überprüfe(String größe, int количество) {
    Café.überprüfe(größe, количество);
  }

  /**
   * Calls {@link Café#注文(int)}.
   */
  public static void 注文(Café café, int количество) {
    café.注文(количество);
  }
}
