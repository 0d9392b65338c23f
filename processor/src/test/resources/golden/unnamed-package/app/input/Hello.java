import dev.hardwire.Callback;
import dev.hardwire.EventWiring;

@EventWiring
final class Hello {

  @Callback("user_joined")
  static void greet(java.lang.String name) {
    System.out.println("Welcome, " + name + "!");
  }

  public static void main(java.lang.String[] args) {
    HelloWiring.create().userJoined().fire("Ada");
  }
}
