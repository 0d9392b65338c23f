package app;

import dev.hardwire.EventWiring;
import parts.PartsModule;

@EventWiring(PartsModule.class)
final class App {
  private App() {}

  public static void main(String[] arguments) {
    AppWiring.create().started().fire("app");
  }
}
