package parts;

import dev.hardwire.Event;

@Event("started")
public interface Started {
  void fire(String name);
}
