package hello;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Hello} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Hello_Callbacks {
  private Hello_Callbacks() {
  }

  /**
   * Calls {@link Hello#greet(String)}.
   */
  public static void greet(String name) {
    Hello.greet(name);
  }
}
