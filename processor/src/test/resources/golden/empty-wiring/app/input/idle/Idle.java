package idle;

import dev.hardwire.EventWiring;

/** Nothing happens yet. */
@EventWiring
final class Idle {

  private Idle() {}

  public static void main(String[] args) {
    IdleWiring.create();
  }
}
