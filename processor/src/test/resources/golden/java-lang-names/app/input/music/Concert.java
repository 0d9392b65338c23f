package music;

import dev.hardwire.Callback;
import dev.hardwire.EventWiring;

@EventWiring
final class Concert {

  private Concert() {}

  /** The contracts of these events are classes in the wiring. */
  @Callback({"string", "override", "object", "objects", "functional.interface"})
  static void announce(String string) {}

  @Callback("string_broken")
  static void pause(String string, Override wish) {}

  public static void main(java.lang.String[] args) {
    ConcertWiring wiring = ConcertWiring.create(new Object());
    wiring.stringBroken().fire(new String('g'), Override.SOFTER);
    wiring.run("string_broken", new String('g'), Override.LOUDER);
  }
}
