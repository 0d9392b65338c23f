package hello;

import dev.hardwire.Callback;
import dev.hardwire.EventWiring;

@EventWiring
final class Hello {

  @Callback("user_joined")
  static void greet(String name) {
    System.out.println("Welcome, " + name + "!");
  }

  public static void main(String[] args) {
    Hello_UserJoinedDispatcher.fire("Ada");
    HelloWiring.create().userJoined().fire("Grace");
  }
}
