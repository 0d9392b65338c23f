package post.customs;

import dev.hardwire.Attachable;
import dev.hardwire.Callback;

@Attachable
public final class Officer {
  private final String name;

  public Officer(String name) {
    this.name = name;
  }

  @Callback("parcel_arrived")
  void stamp(String recipient) {
    System.out.println("officer: " + name + " for " + recipient);
  }
}
