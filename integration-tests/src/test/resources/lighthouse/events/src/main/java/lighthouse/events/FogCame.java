package lighthouse.events;

import dev.hardwire.Event;

@Event("fog_came")
public interface FogCame {
  void fire(String coast, int metres);
}
