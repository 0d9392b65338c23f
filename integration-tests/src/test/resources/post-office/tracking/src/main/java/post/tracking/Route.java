package post.tracking;

import dev.hardwire.Callback;

/** Only by their names can the parameters be told apart. */
final class Route {
  private Route() {}

  @Callback("parcel_arrived")
  static void follow(String recipient, String sender) {
    System.out.println("route: from " + sender + " to " + recipient);
  }
}
