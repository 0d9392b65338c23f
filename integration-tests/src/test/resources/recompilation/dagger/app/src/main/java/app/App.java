package app;

final class App {
  private App() {}

  public static void main(String[] arguments) {
    Parts parts = DaggerParts.create();
    parts.partNN().start("app");
  }
}
