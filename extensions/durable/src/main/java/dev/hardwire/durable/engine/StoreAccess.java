package dev.hardwire.durable.engine;

import dev.hardwire.durable.DurableStore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets what generated code calls see the settings of a store, which its users don't. */
public final class StoreAccess {

  private static volatile @Nullable Function<DurableStore, StoreSettings> access;

  private StoreAccess() {}

  /**
   * Called by the store's class.
   *
   * @param settings hands out a store's settings
   */
  public static void by(Function<DurableStore, StoreSettings> settings) {
    access = settings;
  }

  /**
   * The settings of a store.
   *
   * @param store the store
   * @return what it was given
   */
  public static StoreSettings settings(DurableStore store) {
    Function<DurableStore, StoreSettings> by = access;
    if (by == null) {
      throw new IllegalStateException("There is a store, but not its class");
    }
    return by.apply(store);
  }
}
