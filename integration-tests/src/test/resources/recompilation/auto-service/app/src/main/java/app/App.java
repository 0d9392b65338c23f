package app;

import java.util.ServiceLoader;
import parts.Part;

final class App {
  private App() {}

  public static void main(String[] arguments) {
    ServiceLoader.load(Part.class).forEach(part -> part.start("app"));
  }
}
