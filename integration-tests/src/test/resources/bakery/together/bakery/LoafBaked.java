package bakery;

import dev.hardwire.Event;

@Event("loaf_baked")
public interface LoafBaked {
  void bake(AutoValue_Loaf loaf);
}
